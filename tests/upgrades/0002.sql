BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	door VARCHAR NOT NULL, 
	bot VARCHAR NOT NULL, 
	external_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	person_id INTEGER, 
	last_seen_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	UNIQUE (door, bot, external_id)
);
INSERT INTO "account" VALUES(1,'web','web','a1','王芳',1,'2026-11-20 01:00:00.000000');
INSERT INTO "account" VALUES(2,'web','web','a2','刘强',2,'2026-11-20 01:00:00.000000');
INSERT INTO "account" VALUES(3,'web','web','a3','综合执法',3,'2026-11-20 01:00:00.000000');
INSERT INTO "account" VALUES(4,'web','web','a4','李秀兰',4,'2026-11-20 01:00:00.000000');
INSERT INTO "account" VALUES(5,'web','web','a5','曹慧',5,'2026-11-20 01:00:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE area (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	kind VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(parent_id) REFERENCES area (id), 
	UNIQUE (code)
);
INSERT INTO "area" VALUES(1,NULL,'town','T','清溪镇','/1/','');
INSERT INTO "area" VALUES(2,1,'village','V1','上河村','/1/2/','0571-0000-0100');
INSERT INTO "area" VALUES(3,2,'grid','V1G1','上河村一网格','/1/2/3/','');
INSERT INTO "area" VALUES(4,2,'grid','V1G2','上河村二网格','/1/2/4/','');
CREATE TABLE balance (
	household_id INTEGER NOT NULL, 
	hundredths INTEGER NOT NULL, 
	PRIMARY KEY (household_id), 
	FOREIGN KEY(household_id) REFERENCES household (id)
);
CREATE TABLE binding_code (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	issued_by INTEGER, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	account_id INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(issued_by) REFERENCES person (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	UNIQUE (digest)
);
CREATE TABLE binding_try (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE case_evidence (
	case_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	PRIMARY KEY (case_id, media_id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE case_move (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	move VARCHAR NOT NULL, 
	from_state VARCHAR NOT NULL, 
	to_state VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "case_move" VALUES(1,1,'report','','reported',1,'河边有垃圾','2026-11-20 01:00:00.000000');
INSERT INTO "case_move" VALUES(2,1,'dispatch','reported','dispatched',2,'','2026-11-20 01:00:00.000000');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	category VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	area_id INTEGER NOT NULL, 
	reporter_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	handler_id INTEGER, 
	words TEXT NOT NULL, 
	latitude FLOAT, 
	longitude FLOAT, 
	filed_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(handler_id) REFERENCES person (id), 
	FOREIGN KEY(reporter_id) REFERENCES person (id), 
	UNIQUE (number)
);
INSERT INTO "cases" VALUES(1,'2026-0001','environment','','dispatched',3,1,'enforcement',NULL,'河边有垃圾',NULL,NULL,'2026-11-20 01:00:00.000000',NULL);
CREATE TABLE chat (
	id INTEGER NOT NULL, 
	door VARCHAR NOT NULL, 
	bot VARCHAR NOT NULL, 
	external_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	account_id INTEGER, 
	area_id INTEGER, 
	unreachable VARCHAR NOT NULL, 
	not_before DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	UNIQUE (door, bot, external_id)
);
INSERT INTO "chat" VALUES(1,'web','web','p-a1','private','',1,NULL,'',NULL);
INSERT INTO "chat" VALUES(2,'web','web','p-a2','private','',2,NULL,'',NULL);
INSERT INTO "chat" VALUES(3,'web','web','p-a3','private','',3,NULL,'',NULL);
INSERT INTO "chat" VALUES(4,'web','web','p-a4','private','',4,NULL,'',NULL);
INSERT INTO "chat" VALUES(5,'web','web','p-a5','private','',5,NULL,'',NULL);
CREATE TABLE chat_member (
	chat_id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	PRIMARY KEY (chat_id, account_id), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id)
);
CREATE TABLE clock_mark (
	id INTEGER NOT NULL, 
	read_until DATETIME NOT NULL, 
	rehearsal_ahead_us BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "clock_mark" VALUES(1,'2026-11-20 01:00:00.000000',0);
CREATE TABLE consent (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	notice VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	UNIQUE (person_id, notice)
);
INSERT INTO "consent" VALUES(1,1,1,'2026-11','2026-11-20 01:00:00.000000');
INSERT INTO "consent" VALUES(2,2,2,'2026-11','2026-11-20 01:00:00.000000');
INSERT INTO "consent" VALUES(3,3,3,'2026-11','2026-11-20 01:00:00.000000');
INSERT INTO "consent" VALUES(4,4,4,'2026-11','2026-11-20 01:00:00.000000');
INSERT INTO "consent" VALUES(5,5,5,'2026-11','2026-11-20 01:00:00.000000');
CREATE TABLE counter (
	name VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "counter" VALUES('case:2026',1);
CREATE TABLE due (
	id INTEGER NOT NULL, 
	task VARCHAR NOT NULL, 
	area_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	UNIQUE (task, area_id, due_at)
);
CREATE TABLE former_chat_id (
	door VARCHAR NOT NULL, 
	bot VARCHAR NOT NULL, 
	external_id VARCHAR NOT NULL, 
	chat_id INTEGER NOT NULL, 
	PRIMARY KEY (door, bot, external_id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id)
);
CREATE TABLE household (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	village_id INTEGER NOT NULL, 
	grid_id INTEGER NOT NULL, 
	group_no VARCHAR NOT NULL, 
	head VARCHAR NOT NULL, 
	resident BOOLEAN NOT NULL, 
	takes_part_since DATE, 
	name_may_be_published BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(grid_id) REFERENCES area (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (code)
);
INSERT INTO "household" VALUES(1,'SH-001',2,3,'1','李秀兰',1,'2026-01-01',0);
CREATE TABLE inbox (
	id INTEGER NOT NULL, 
	door VARCHAR NOT NULL, 
	bot VARCHAR NOT NULL, 
	external_id VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	lane VARCHAR NOT NULL, 
	account_id INTEGER, 
	chat_id INTEGER, 
	body TEXT NOT NULL, 
	received_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	not_before DATETIME, 
	error VARCHAR NOT NULL, 
	done_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id), 
	UNIQUE (door, bot, external_id)
);
INSERT INTO "inbox" VALUES(1,'web','web','a5/m1','f76a6075bb1c5209f3a5c8cfa21dac9d38bfb44e4a2c9c0078ac548f178746ce','p5',5,5,'{"text":"记分","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(2,'web','web','a5/m2','9c179194055878806f31c498cbbd0fd2bb24957a90324ca20f617b4057213960','p5',5,5,'{"text":"SH-001","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(3,'web','web','a5/m3','d8f03259249fca75577ca414c872ff90ac03d6318527c6f8d5e6c639b6a3962e','p5',5,5,'{"text":"","press":"~1.choose_kind:bonus","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(4,'web','web','a5/m4','9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c','p5',5,5,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(5,'web','web','a5/m5','9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c','p5',5,5,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(6,'web','web','a5/m6','5c0df38789d2fa2d014a578dc3bd0ab4f98f2b8520f613822bf34949919b7e4b','p5',5,5,'{"text":"扫雪","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(7,'web','web','a5/m7','9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c','p5',5,5,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(8,'web','web','a1/m1','e1f29c6d9b98d4faf20547d7812deb6377fb77e7e1e476ab822e04c30499acc9','p1',1,1,'{"text":"河边有垃圾","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(9,'web','web','a1/m2','410fe2f70f2cef715409213f085cde088a1cf0f645cab210e90196ea81ad32a2','p1',1,1,'{"text":"","press":"~1.take_more:category.environment","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(10,'web','web','a2/m1','73fdeb756f284eb92ce54d65d7994412f7b5f3696d4fb94a5200b16ca27ff995','p2',2,2,'{"text":"","press":"case.dispatch:1","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(11,'web','web','a2/m2','5f4935c1860c60ff542d1ceda24771d8db7c27a9c280c6e2e3223ebe4e45c0f8','p2',2,2,'{"text":"","press":"~1.give_to_unit:enforcement","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(12,'web','web','a1/m3','b16fca2491a9f583bd9afdb78967f4b7c79fc32ef5820783a16961de6c0cdde2','p1',1,1,'{"text":"村口路灯不亮","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
CREATE TABLE lane (
	"key" VARCHAR NOT NULL, 
	fence INTEGER NOT NULL, 
	memory TEXT NOT NULL, 
	updated_at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "lane" VALUES('p5',7,'{"count": 1, "open": []}','2026-11-20 01:00:00.000000');
INSERT INTO "lane" VALUES('p1',3,'{"count": 2, "open": [{"id": 2, "flow": "file_case", "step": "take_more", "data": {"media": [], "words": "村口路灯不亮", "place": null, "album": "", "said": {"": "村口路灯不亮"}}, "question": {"text": "收到说明。\n看着像「路灯不亮」。点一下就立案：", "buttons": [["路灯不亮", "~2.take_more:item.street_light"], ["安保维稳", "~2.take_more:category.order"], ["违法建设", "~2.take_more:category.building"], ["安全生产", "~2.take_more:category.safety"], ["环境保护", "~2.take_more:category.environment"], ["矛盾纠纷", "~2.take_more:category.disputes"], ["便民服务", "~2.take_more:category.services"], ["不是报事", "~2.take_more:no"]], "free": true}}]}','2026-11-20 01:00:00.000000');
INSERT INTO "lane" VALUES('p2',2,'{"count": 1, "open": []}','2026-11-20 01:00:00.000000');
CREATE TABLE lease (
	name VARCHAR NOT NULL, 
	holder VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	fence INTEGER NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('door:web:web','95c43f7b2d8e478b8870354b1707b141','2026-11-20 01:01:00.000000',1);
CREATE TABLE ledger (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	household_id INTEGER NOT NULL, 
	member_id INTEGER, 
	item VARCHAR NOT NULL, 
	quantity VARCHAR NOT NULL, 
	hundredths INTEGER NOT NULL, 
	credited INTEGER NOT NULL, 
	happened_on DATE NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	recorded_by INTEGER, 
	reverses INTEGER, 
	source VARCHAR NOT NULL, 
	text_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(member_id) REFERENCES member (id), 
	FOREIGN KEY(recorded_by) REFERENCES person (id), 
	FOREIGN KEY(reverses) REFERENCES ledger (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (source), 
	UNIQUE (village_id, seq)
);
INSERT INTO "ledger" VALUES(1,2,1,'score',1,NULL,'P1','1',50,0,'2026-11-20','2026-11-20 01:00:00.000000',5,NULL,'chat:7','77dd2b6c53690bdb18e90be4c7ea03e7e7fa3834fd2be122a14f4291d7f29e09','0000000000000000000000000000000000000000000000000000000000000000','2daa7224bcc60db57cde9c6875de27db5559eeef2ae9ad83f5ec3770708cc826');
CREATE TABLE ledger_head (
	village_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (village_id), 
	FOREIGN KEY(village_id) REFERENCES area (id)
);
INSERT INTO "ledger_head" VALUES(2,1,'2daa7224bcc60db57cde9c6875de27db5559eeef2ae9ad83f5ec3770708cc826');
CREATE TABLE ledger_text (
	ledger_id INTEGER NOT NULL, 
	salt VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (ledger_id), 
	FOREIGN KEY(ledger_id) REFERENCES ledger (id)
);
INSERT INTO "ledger_text" VALUES(1,'0d5f886a1768b28745130d54859fa7fb','','扫雪');
CREATE TABLE media (
	id INTEGER NOT NULL, 
	inbox_id INTEGER, 
	ordinal INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	remote VARCHAR NOT NULL, 
	recipe TEXT NOT NULL, 
	raw_file VARCHAR NOT NULL, 
	file VARCHAR NOT NULL, 
	thumbnail VARCHAR NOT NULL, 
	mime VARCHAR NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	not_before DATETIME, 
	leased_until DATETIME, 
	made_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(inbox_id) REFERENCES inbox (id), 
	UNIQUE (inbox_id, ordinal)
);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	person_id INTEGER, 
	name VARCHAR NOT NULL, 
	is_minor BOOLEAN NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "member" VALUES(1,1,4,'李秀兰',0,'2026-01-01',NULL);
CREATE TABLE offer (
	chat_id INTEGER NOT NULL, 
	buttons TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (chat_id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id)
);
INSERT INTO "offer" VALUES(1,'[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(2,'[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(3,'[{"label":"办结","token":"case.finish:1"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(5,'[{"label":"记分","token":"points.enter"}]','2026-11-20 01:00:00.000000');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	cause INTEGER, 
	ordinal INTEGER NOT NULL, 
	chat_id INTEGER NOT NULL, 
	subject VARCHAR, 
	replaces INTEGER, 
	body TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	not_before DATETIME, 
	leased_until DATETIME, 
	receipts TEXT NOT NULL, 
	sent_at DATETIME, 
	error VARCHAR NOT NULL, failures INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(cause) REFERENCES inbox (id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id), 
	FOREIGN KEY(replaces) REFERENCES outbox (id), 
	UNIQUE (cause, ordinal)
);
INSERT INTO "outbox" VALUES(1,1,0,5,NULL,NULL,'{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-1-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(2,2,0,5,NULL,NULL,'{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-2-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(3,3,0,5,NULL,NULL,'{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-3-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(4,4,0,5,NULL,NULL,'{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-4-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(5,5,0,5,NULL,NULL,'{"text":"为什么？请写一句：什么时候、在哪里、做了什么。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-5-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(6,6,0,5,NULL,NULL,'{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-6-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(7,7,0,5,NULL,NULL,'{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-7-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(8,8,0,1,NULL,NULL,'{"text":"收到说明。\n看着像「垃圾积存」。点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-8-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(9,9,0,1,NULL,NULL,'{"text":"已受理，编号 2026-0001。\n环境保护 · 上河村一网格\n指挥室看到了，办到哪一步都告诉您。","buttons":[{"label":"我已处理好","token":"case.on_spot:1"},{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-9-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(10,9,1,2,'case:1',NULL,'{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已受理，待派单","buttons":[{"label":"派单","token":"case.dispatch:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-10-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(11,10,0,2,NULL,NULL,'{"text":"2026-0001 派给哪个单位？","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-11-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(12,11,0,2,'case:1',10,'{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-10-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(13,11,1,3,'case:1',NULL,'{"text":"派给您单位一件事。办好后点「办结」，发一张照片。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[{"label":"办结","token":"case.finish:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-13-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(14,11,2,2,NULL,NULL,'{"text":"2026-0001 已派给综合执法。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-14-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(15,11,3,1,NULL,NULL,'{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-15-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(16,12,0,1,NULL,NULL,'{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-16-0"]','2026-11-20 01:00:00.000000','',0);
CREATE TABLE outbox_media (
	outbox_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	PRIMARY KEY (outbox_id, media_id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(outbox_id) REFERENCES outbox (id)
);
CREATE TABLE page_message (
	id INTEGER NOT NULL, 
	chat_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	shown_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	account_id INTEGER, 
	body TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	edited BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id), 
	UNIQUE (chat_id, seq), 
	UNIQUE (source)
);
INSERT INTO "page_message" VALUES(1,5,1,'m1','in-1',5,'{"text":"记分","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(2,5,2,'out-1-0','out-1-0',NULL,'{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(3,5,3,'m2','in-2',5,'{"text":"SH-001","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(4,5,4,'out-2-0','out-2-0',NULL,'{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(5,5,5,'m3','in-3',5,'{"text":"加分","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(6,5,6,'out-3-0','out-3-0',NULL,'{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(7,5,7,'m4','in-4',5,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(8,5,8,'out-4-0','out-4-0',NULL,'{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(9,5,9,'m5','in-5',5,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(10,5,10,'out-5-0','out-5-0',NULL,'{"text":"为什么？请写一句：什么时候、在哪里、做了什么。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(11,5,11,'m6','in-6',5,'{"text":"扫雪","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(12,5,12,'out-6-0','out-6-0',NULL,'{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(13,5,13,'m7','in-7',5,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(14,5,14,'out-7-0','out-7-0',NULL,'{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(15,1,1,'m1','in-8',1,'{"text":"河边有垃圾","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(16,1,2,'out-8-0','out-8-0',NULL,'{"text":"收到说明。\n看着像「垃圾积存」。点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(17,1,3,'m2','in-9',1,'{"text":"环境保护","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(18,1,4,'out-9-0','out-9-0',NULL,'{"text":"已受理，编号 2026-0001。\n环境保护 · 上河村一网格\n指挥室看到了，办到哪一步都告诉您。","buttons":[{"label":"我已处理好","token":"case.on_spot:1"},{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(19,2,1,'out-10-0','out-10-0',NULL,'{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已受理，待派单","buttons":[{"label":"派单","token":"case.dispatch:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(20,2,2,'m1','in-10',2,'{"text":"派单","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(21,2,3,'out-11-0','out-11-0',NULL,'{"text":"2026-0001 派给哪个单位？","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(22,2,4,'m2','in-11',2,'{"text":"综合执法","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(23,2,5,'out-10-0','out-12-0',NULL,'{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',1);
INSERT INTO "page_message" VALUES(24,3,1,'out-13-0','out-13-0',NULL,'{"text":"派给您单位一件事。办好后点「办结」，发一张照片。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[{"label":"办结","token":"case.finish:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(25,2,6,'out-14-0','out-14-0',NULL,'{"text":"2026-0001 已派给综合执法。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(26,1,5,'out-15-0','out-15-0',NULL,'{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(27,1,6,'m3','in-12',1,'{"text":"村口路灯不亮","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(28,1,7,'out-16-0','out-16-0',NULL,'{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
CREATE TABLE page_session (
	digest VARCHAR NOT NULL, 
	account_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	PRIMARY KEY (digest), 
	FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE patrol_prompt (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	ends_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	answered_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (person_id, day)
);
CREATE TABLE person (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	locale VARCHAR, 
	PRIMARY KEY (id), 
	UNIQUE (code)
);
INSERT INTO "person" VALUES(1,'Pa1','王芳','0571-0000-0101',NULL);
INSERT INTO "person" VALUES(2,'Pa2','刘强','0571-0000-0101',NULL);
INSERT INTO "person" VALUES(3,'Pa3','综合执法','0571-0000-0101',NULL);
INSERT INTO "person" VALUES(4,'Pa4','李秀兰','0571-0000-0101',NULL);
INSERT INTO "person" VALUES(5,'Pa5','曹慧','0571-0000-0101',NULL);
CREATE TABLE publication (
	id INTEGER NOT NULL, 
	settlement_id INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	digest VARCHAR NOT NULL, 
	ledger_seq INTEGER NOT NULL, 
	ledger_hash VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	objections_until DATE NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id), 
	UNIQUE (settlement_id)
);
CREATE TABLE quarantine (
	id INTEGER NOT NULL, 
	door VARCHAR NOT NULL, 
	bot VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	raw TEXT NOT NULL, 
	reason VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (door, bot, digest)
);
CREATE TABLE role_grant (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	area_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	UNIQUE (person_id, role, area_id, unit, since)
);
INSERT INTO "role_grant" VALUES(1,1,'grid_worker',3,'','2026-01-01',NULL);
INSERT INTO "role_grant" VALUES(2,2,'command_room',1,'','2026-01-01',NULL);
INSERT INTO "role_grant" VALUES(3,3,'handling_unit',1,'enforcement','2026-01-01',NULL);
INSERT INTO "role_grant" VALUES(4,4,'household',3,'','2026-01-01',NULL);
INSERT INTO "role_grant" VALUES(5,5,'clerk',2,'','2026-01-01',NULL);
CREATE TABLE settlement (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	scheme VARCHAR NOT NULL, 
	scheme_digest VARCHAR NOT NULL, 
	period VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	publish_wanted_at DATETIME, 
	published_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (village_id, scheme, period, revision)
);
CREATE TABLE settlement_result (
	settlement_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	base INTEGER NOT NULL, 
	bonus INTEGER NOT NULL, 
	year_bonus INTEGER NOT NULL, 
	deduction INTEGER NOT NULL, 
	points INTEGER NOT NULL, 
	year_points INTEGER NOT NULL, 
	rank INTEGER NOT NULL, 
	redeemable BOOLEAN NOT NULL, 
	honours VARCHAR NOT NULL, 
	PRIMARY KEY (settlement_id, household_id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id)
);
CREATE INDEX ix_area_parent_id ON area (parent_id);
CREATE INDEX ix_area_path ON area (path);
CREATE INDEX ix_account_person_id ON account (person_id);
CREATE INDEX ix_cases_area_id ON cases (area_id);
CREATE INDEX ix_cases_reporter_id ON cases (reporter_id);
CREATE INDEX ix_cases_state ON cases (state, id);
CREATE INDEX ix_household_grid_id ON household (grid_id);
CREATE INDEX ix_household_village_id ON household (village_id);
CREATE INDEX ix_patrol_prompt_day ON patrol_prompt (day);
CREATE INDEX ix_patrol_prompt_state ON patrol_prompt (state);
CREATE INDEX ix_patrol_prompt_village_id ON patrol_prompt (village_id);
CREATE INDEX ix_role_grant_area_id ON role_grant (area_id);
CREATE INDEX ix_role_grant_person_id ON role_grant (person_id);
CREATE INDEX ix_settlement_state ON settlement (state);
CREATE INDEX ix_binding_code_person_id ON binding_code (person_id);
CREATE INDEX ix_binding_try_account_id ON binding_try (account_id);
CREATE INDEX ix_binding_try_digest ON binding_try (digest);
CREATE INDEX ix_case_move_case_id ON case_move (case_id);
CREATE INDEX ix_chat_account_id ON chat (account_id);
CREATE INDEX ix_chat_area_id ON chat (area_id);
CREATE INDEX ix_member_household_id ON member (household_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_inbox_lane_done ON inbox (lane, done_at);
CREATE INDEX ix_inbox_next ON inbox (id) WHERE state = 'waiting';
CREATE INDEX ix_inbox_waiting ON inbox (lane, id) WHERE state = 'waiting';
CREATE INDEX ix_ledger_household ON ledger (household_id, id);
CREATE INDEX ix_ledger_period ON ledger (village_id, kind, happened_on);
CREATE INDEX ix_media_state ON media (state, id);
CREATE INDEX ix_outbox_media_media_id ON outbox_media (media_id);
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'ledger_is_never_changed'); END;
CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'ledger_is_never_shortened'); END;
CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publication BEGIN SELECT RAISE(ABORT, 'publication_is_never_changed'); END;
CREATE TRIGGER publication_is_never_removed BEFORE DELETE ON publication BEGIN SELECT RAISE(ABORT, 'publication_is_never_removed'); END;
CREATE TRIGGER published_result_is_never_added BEFORE INSERT ON settlement_result WHEN EXISTS (SELECT 1 FROM publication WHERE settlement_id = NEW.settlement_id) BEGIN SELECT RAISE(ABORT, 'published_result_is_never_added'); END;
CREATE TRIGGER published_result_is_never_changed BEFORE UPDATE ON settlement_result WHEN EXISTS (SELECT 1 FROM publication WHERE settlement_id = OLD.settlement_id) OR EXISTS (SELECT 1 FROM publication WHERE settlement_id = NEW.settlement_id) BEGIN SELECT RAISE(ABORT, 'published_result_is_never_changed'); END;
CREATE TRIGGER published_result_is_never_removed BEFORE DELETE ON settlement_result WHEN EXISTS (SELECT 1 FROM publication WHERE settlement_id = OLD.settlement_id) BEGIN SELECT RAISE(ABORT, 'published_result_is_never_removed'); END;
CREATE INDEX ix_former_chat_id_chat_id ON former_chat_id (chat_id);
CREATE INDEX ix_role_grant_role ON role_grant (role, area_id);
CREATE INDEX ix_outbox_open ON outbox (chat_id, state, id);
CREATE INDEX ix_inbox_quarantined ON inbox (id) WHERE state = 'quarantined';
CREATE INDEX ix_outbox_queue ON outbox (id) WHERE state = 'queued';
CREATE INDEX ix_outbox_unsent ON outbox (state) WHERE state <> 'sent';
CREATE INDEX ix_outbox_chat_sent ON outbox (chat_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX ix_outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX ix_outbox_subject ON outbox (subject, chat_id) WHERE subject IS NOT NULL;
COMMIT;

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
INSERT INTO "account" VALUES(3,'web','web','a3','综合执法',3,'2026-11-02 01:00:00.000000');
INSERT INTO "account" VALUES(4,'web','web','a4','李秀兰',4,'2026-11-20 01:00:00.000000');
INSERT INTO "account" VALUES(5,'web','web','a5','曹慧',5,'2026-11-20 01:00:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0028');
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
INSERT INTO "balance" VALUES(1,6800);
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
CREATE TABLE book_check (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	done_at DATETIME, 
	lines INTEGER NOT NULL, 
	misfit TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_book_check_state CHECK (state IN ('asked', 'done', 'told')), 
	FOREIGN KEY(village_id) REFERENCES area (id)
);
CREATE TABLE book_check_asker (
	check_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	PRIMARY KEY (check_id, person_id), 
	FOREIGN KEY(check_id) REFERENCES book_check (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE case_caller (
	case_id INTEGER NOT NULL, 
	"key" VARCHAR, 
	number VARCHAR DEFAULT '' NOT NULL, 
	wanted_by VARCHAR DEFAULT '' NOT NULL, 
	name VARCHAR DEFAULT '' NOT NULL, 
	telephone VARCHAR DEFAULT '' NOT NULL, 
	called_back_at DATETIME, 
	called_back_by INTEGER, number_end VARCHAR DEFAULT '' NOT NULL, telephone_end VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (case_id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	UNIQUE ("key"), 
	FOREIGN KEY(called_back_by) REFERENCES person (id)
);
CREATE TABLE case_evidence (
	case_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	PRIMARY KEY (case_id, media_id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE case_follower (
	case_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	PRIMARY KEY (case_id, person_id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE case_gram (
	gram VARCHAR NOT NULL, 
	case_id INTEGER NOT NULL, 
	PRIMARY KEY (gram, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_gram" VALUES('垃圾',1);
INSERT INTO "case_gram" VALUES('有垃',1);
INSERT INTO "case_gram" VALUES('河边',1);
INSERT INTO "case_gram" VALUES('边有',1);
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
INSERT INTO "case_move" VALUES(2,1,'dispatch','reported','dispatched',2,'enforcement','2026-11-20 01:00:00.000000');
CREATE TABLE case_phase (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	phase VARCHAR NOT NULL, 
	unit VARCHAR DEFAULT '' NOT NULL, 
	since DATETIME NOT NULL, 
	limit_s INTEGER NOT NULL, 
	clock VARCHAR NOT NULL, 
	used_s INTEGER, 
	ended_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id)
);
INSERT INTO "case_phase" VALUES(1,1,'accept','','2026-11-20 01:00:00.000000',7200,'working',0,'2026-11-20 01:00:00.000000');
INSERT INTO "case_phase" VALUES(2,1,'handle','enforcement','2026-11-20 01:00:00.000000',86400,'working',NULL,NULL);
CREATE TABLE case_press (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	pressed_by INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	answer_by DATETIME NOT NULL, 
	answered_by INTEGER, 
	answered_at DATETIME, 
	answer TEXT DEFAULT '' NOT NULL, 
	escalated_at DATETIME, ended_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(pressed_by) REFERENCES person (id), 
	FOREIGN KEY(answered_by) REFERENCES person (id)
);
CREATE TABLE case_request (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	asked VARCHAR NOT NULL, 
	asked_by INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	words TEXT DEFAULT '' NOT NULL, 
	hours INTEGER DEFAULT '0' NOT NULL, 
	until DATE, 
	granted BOOLEAN, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	decision TEXT DEFAULT '' NOT NULL, decide_by DATETIME, reminded INTEGER DEFAULT '0' NOT NULL, withdrawn BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(asked_by) REFERENCES person (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id)
);
CREATE TABLE case_search (
	person_id INTEGER NOT NULL, 
	serial INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	PRIMARY KEY (person_id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE case_unit (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	done_by INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(done_by) REFERENCES person (id)
);
CREATE TABLE case_verdict (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	about VARCHAR NOT NULL, 
	upheld BOOLEAN NOT NULL, 
	words TEXT NOT NULL, 
	decided_by INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_case_verdict_about CHECK (about IN ('first', 'late', 'missed')), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id)
);
CREATE TABLE case_warning (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	phase VARCHAR NOT NULL, 
	watch VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	reached INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id)
);
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
	closed_at DATETIME, place VARCHAR DEFAULT '' NOT NULL, source VARCHAR DEFAULT 'chat' NOT NULL, source_words VARCHAR DEFAULT '' NOT NULL, is_private BOOLEAN DEFAULT 0 NOT NULL, is_hard BOOLEAN DEFAULT 0 NOT NULL, merged_into INTEGER, suspended_until DATE, extended INTEGER DEFAULT '0' NOT NULL, reopened INTEGER DEFAULT '0' NOT NULL, rating INTEGER, rating_words TEXT DEFAULT '' NOT NULL, phase VARCHAR DEFAULT '' NOT NULL, phase_since DATETIME, phase_used_s INTEGER DEFAULT '0' NOT NULL, phase_limit_s INTEGER DEFAULT '0' NOT NULL, phase_clock VARCHAR DEFAULT '' NOT NULL, due_at DATETIME, watch VARCHAR DEFAULT '' NOT NULL, watch_at DATETIME, first_case_id INTEGER, counted_from DATETIME, merged_late BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(handler_id) REFERENCES person (id), 
	FOREIGN KEY(reporter_id) REFERENCES person (id), 
	UNIQUE (number)
);
INSERT INTO "cases" VALUES(1,'2026-0001','environment','','dispatched',3,1,'enforcement',NULL,'河边有垃圾',NULL,NULL,'2026-11-20 01:00:00.000000',NULL,'','chat','',0,0,NULL,NULL,0,0,NULL,'','handle','2026-11-20 01:00:00.000000',0,86400,'working','2026-11-25 01:00:00.000000','','2026-11-24 05:42:00.000000',NULL,NULL,0);
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
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	place VARCHAR NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	registered_by INTEGER NOT NULL, 
	registered_at DATETIME NOT NULL, 
	ended_by INTEGER, 
	ended_at DATETIME, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (source), 
	CONSTRAINT ck_claim_days CHECK (until IS NULL OR until >= since), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(registered_by) REFERENCES person (id), 
	FOREIGN KEY(ended_by) REFERENCES person (id)
);
CREATE TABLE clock_mark (
	id INTEGER NOT NULL, 
	read_until DATETIME NOT NULL, 
	rehearsal_ahead_us BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "clock_mark" VALUES(1,'2026-11-20 01:00:00.000000',1555200000000);
CREATE TABLE confirmed_word (
	pair VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	reports INTEGER NOT NULL, 
	PRIMARY KEY (pair, item)
)
 WITHOUT ROWID

;
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
INSERT INTO "consent" VALUES(1,1,1,'2026-11','2026-11-02 01:00:00.000000');
INSERT INTO "consent" VALUES(2,2,2,'2026-11','2026-11-02 01:00:00.000000');
INSERT INTO "consent" VALUES(3,3,3,'2026-11','2026-11-02 01:00:00.000000');
INSERT INTO "consent" VALUES(4,4,4,'2026-11','2026-11-02 01:00:00.000000');
INSERT INTO "consent" VALUES(5,5,5,'2026-11','2026-11-02 01:00:00.000000');
CREATE TABLE consultation (
	id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	made_by INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (area_id, week), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(made_by) REFERENCES person (id)
);
CREATE TABLE consultation_case (
	consultation_id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (consultation_id, case_id), 
	FOREIGN KEY(consultation_id) REFERENCES consultation (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id)
);
CREATE TABLE counter (
	name VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "counter" VALUES('case:2026',1);
CREATE TABLE data_request (
	id INTEGER NOT NULL, 
	person_code VARCHAR NOT NULL, 
	act VARCHAR NOT NULL, 
	asked_by VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE declaration (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	item VARCHAR NOT NULL, 
	period VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	declared_by INTEGER NOT NULL, 
	declared_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_declaration_state CHECK (state IN ('waiting', 'accepted', 'declined', 'lapsed')), 
	FOREIGN KEY(declared_by) REFERENCES person (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (household_id, item, period)
);
CREATE TABLE declaration_proof (
	declaration_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	PRIMARY KEY (declaration_id, media_id), 
	FOREIGN KEY(declaration_id) REFERENCES declaration (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
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
INSERT INTO "due" VALUES(1,'overdue_weekly',1,'2026-11-02 00:45:00.000000','held','2026-11-02 01:00:00.000000');
INSERT INTO "due" VALUES(2,'improvements_watched',2,'2026-11-02 01:20:00.000000','held','2026-11-02 01:20:00.000000');
INSERT INTO "due" VALUES(3,'patrol_reminder',2,'2026-11-02 08:00:00.000000','held','2026-11-02 08:00:00.000000');
INSERT INTO "due" VALUES(4,'claims_proposed',2,'2026-11-02 09:40:00.000000','held','2026-11-02 09:40:00.000000');
INSERT INTO "due" VALUES(5,'roster_changes',2,'2026-11-02 16:05:00.000000','held','2026-11-02 16:05:00.000000');
INSERT INTO "due" VALUES(6,'month_settled',2,'2026-11-02 18:00:00.000000','held','2026-11-02 18:00:00.000000');
INSERT INTO "due" VALUES(7,'housekeeping',2,'2026-11-02 19:00:00.000000','held','2026-11-02 19:00:00.000000');
INSERT INTO "due" VALUES(8,'patrol_prompt',2,'2026-11-02 23:30:00.000000','held','2026-11-02 23:30:00.000000');
INSERT INTO "due" VALUES(9,'month_final',2,'2026-11-03 00:00:00.000000','held','2026-11-03 00:00:00.000000');
INSERT INTO "due" VALUES(10,'orders_given_back',2,'2026-11-03 00:20:00.000000','held','2026-11-03 00:20:00.000000');
INSERT INTO "due" VALUES(11,'stages_watched',2,'2026-11-03 00:25:00.000000','held','2026-11-03 00:25:00.000000');
INSERT INTO "due" VALUES(12,'objections_watched',2,'2026-11-03 00:30:00.000000','held','2026-11-03 00:30:00.000000');
INSERT INTO "due" VALUES(13,'panels_looked_at',2,'2026-11-03 00:40:00.000000','held','2026-11-03 00:40:00.000000');
INSERT INTO "due" VALUES(14,'honours_asked',2,'2026-11-03 00:50:00.000000','held','2026-11-03 00:50:00.000000');
INSERT INTO "due" VALUES(15,'month_published',2,'2026-11-03 01:00:00.000000','held','2026-11-03 01:00:00.000000');
INSERT INTO "due" VALUES(16,'improvements_watched',2,'2026-11-03 01:20:00.000000','held','2026-11-03 01:20:00.000000');
INSERT INTO "due" VALUES(17,'patrol_reminder',2,'2026-11-03 08:00:00.000000','held','2026-11-03 08:00:00.000000');
INSERT INTO "due" VALUES(18,'claims_proposed',2,'2026-11-03 09:40:00.000000','held','2026-11-03 09:40:00.000000');
INSERT INTO "due" VALUES(19,'roster_changes',2,'2026-11-03 16:05:00.000000','held','2026-11-03 16:05:00.000000');
INSERT INTO "due" VALUES(20,'month_settled',2,'2026-11-03 18:00:00.000000','held','2026-11-03 18:00:00.000000');
INSERT INTO "due" VALUES(21,'housekeeping',2,'2026-11-03 19:00:00.000000','held','2026-11-03 19:00:00.000000');
INSERT INTO "due" VALUES(22,'patrol_prompt',2,'2026-11-03 23:30:00.000000','held','2026-11-03 23:30:00.000000');
INSERT INTO "due" VALUES(23,'month_final',2,'2026-11-04 00:00:00.000000','held','2026-11-04 00:00:00.000000');
INSERT INTO "due" VALUES(24,'orders_given_back',2,'2026-11-04 00:20:00.000000','held','2026-11-04 00:20:00.000000');
INSERT INTO "due" VALUES(25,'stages_watched',2,'2026-11-04 00:25:00.000000','held','2026-11-04 00:25:00.000000');
INSERT INTO "due" VALUES(26,'objections_watched',2,'2026-11-04 00:30:00.000000','held','2026-11-04 00:30:00.000000');
INSERT INTO "due" VALUES(27,'panels_looked_at',2,'2026-11-04 00:40:00.000000','held','2026-11-04 00:40:00.000000');
INSERT INTO "due" VALUES(28,'honours_asked',2,'2026-11-04 00:50:00.000000','held','2026-11-04 00:50:00.000000');
INSERT INTO "due" VALUES(29,'month_published',2,'2026-11-04 01:00:00.000000','held','2026-11-04 01:00:00.000000');
INSERT INTO "due" VALUES(30,'improvements_watched',2,'2026-11-04 01:20:00.000000','held','2026-11-04 01:20:00.000000');
INSERT INTO "due" VALUES(31,'patrol_reminder',2,'2026-11-04 08:00:00.000000','held','2026-11-04 08:00:00.000000');
INSERT INTO "due" VALUES(32,'claims_proposed',2,'2026-11-04 09:40:00.000000','held','2026-11-04 09:40:00.000000');
INSERT INTO "due" VALUES(33,'roster_changes',2,'2026-11-04 16:05:00.000000','held','2026-11-04 16:05:00.000000');
INSERT INTO "due" VALUES(34,'month_settled',2,'2026-11-04 18:00:00.000000','held','2026-11-04 18:00:00.000000');
INSERT INTO "due" VALUES(35,'housekeeping',2,'2026-11-04 19:00:00.000000','held','2026-11-04 19:00:00.000000');
INSERT INTO "due" VALUES(36,'patrol_prompt',2,'2026-11-04 23:30:00.000000','held','2026-11-04 23:30:00.000000');
INSERT INTO "due" VALUES(37,'month_final',2,'2026-11-05 00:00:00.000000','held','2026-11-05 00:00:00.000000');
INSERT INTO "due" VALUES(38,'orders_given_back',2,'2026-11-05 00:20:00.000000','held','2026-11-05 00:20:00.000000');
INSERT INTO "due" VALUES(39,'stages_watched',2,'2026-11-05 00:25:00.000000','held','2026-11-05 00:25:00.000000');
INSERT INTO "due" VALUES(40,'objections_watched',2,'2026-11-05 00:30:00.000000','held','2026-11-05 00:30:00.000000');
INSERT INTO "due" VALUES(41,'panels_looked_at',2,'2026-11-05 00:40:00.000000','held','2026-11-05 00:40:00.000000');
INSERT INTO "due" VALUES(42,'honours_asked',2,'2026-11-05 00:50:00.000000','held','2026-11-05 00:50:00.000000');
INSERT INTO "due" VALUES(43,'month_published',2,'2026-11-05 01:00:00.000000','held','2026-11-05 01:00:00.000000');
INSERT INTO "due" VALUES(44,'improvements_watched',2,'2026-11-05 01:20:00.000000','held','2026-11-05 01:20:00.000000');
INSERT INTO "due" VALUES(45,'patrol_reminder',2,'2026-11-05 08:00:00.000000','held','2026-11-05 08:00:00.000000');
INSERT INTO "due" VALUES(46,'claims_proposed',2,'2026-11-05 09:40:00.000000','held','2026-11-05 09:40:00.000000');
INSERT INTO "due" VALUES(47,'roster_changes',2,'2026-11-05 16:05:00.000000','held','2026-11-05 16:05:00.000000');
INSERT INTO "due" VALUES(48,'month_settled',2,'2026-11-05 18:00:00.000000','held','2026-11-05 18:00:00.000000');
INSERT INTO "due" VALUES(49,'housekeeping',2,'2026-11-05 19:00:00.000000','held','2026-11-05 19:00:00.000000');
INSERT INTO "due" VALUES(50,'patrol_prompt',2,'2026-11-05 23:30:00.000000','held','2026-11-05 23:30:00.000000');
INSERT INTO "due" VALUES(51,'month_final',2,'2026-11-06 00:00:00.000000','held','2026-11-06 00:00:00.000000');
INSERT INTO "due" VALUES(52,'orders_given_back',2,'2026-11-06 00:20:00.000000','held','2026-11-06 00:20:00.000000');
INSERT INTO "due" VALUES(53,'stages_watched',2,'2026-11-06 00:25:00.000000','held','2026-11-06 00:25:00.000000');
INSERT INTO "due" VALUES(54,'objections_watched',2,'2026-11-06 00:30:00.000000','held','2026-11-06 00:30:00.000000');
INSERT INTO "due" VALUES(55,'panels_looked_at',2,'2026-11-06 00:40:00.000000','held','2026-11-06 00:40:00.000000');
INSERT INTO "due" VALUES(56,'honours_asked',2,'2026-11-06 00:50:00.000000','held','2026-11-06 00:50:00.000000');
INSERT INTO "due" VALUES(57,'month_published',2,'2026-11-06 01:00:00.000000','held','2026-11-06 01:00:00.000000');
INSERT INTO "due" VALUES(58,'improvements_watched',2,'2026-11-06 01:20:00.000000','held','2026-11-06 01:20:00.000000');
INSERT INTO "due" VALUES(59,'patrol_reminder',2,'2026-11-06 08:00:00.000000','held','2026-11-06 08:00:00.000000');
INSERT INTO "due" VALUES(60,'claims_proposed',2,'2026-11-06 09:40:00.000000','held','2026-11-06 09:40:00.000000');
INSERT INTO "due" VALUES(61,'roster_changes',2,'2026-11-06 16:05:00.000000','held','2026-11-06 16:05:00.000000');
INSERT INTO "due" VALUES(62,'month_settled',2,'2026-11-06 18:00:00.000000','held','2026-11-06 18:00:00.000000');
INSERT INTO "due" VALUES(63,'housekeeping',2,'2026-11-06 19:00:00.000000','held','2026-11-06 19:00:00.000000');
INSERT INTO "due" VALUES(64,'month_final',2,'2026-11-07 00:00:00.000000','held','2026-11-07 00:00:00.000000');
INSERT INTO "due" VALUES(65,'orders_given_back',2,'2026-11-07 00:20:00.000000','held','2026-11-07 00:20:00.000000');
INSERT INTO "due" VALUES(66,'stages_watched',2,'2026-11-07 00:25:00.000000','held','2026-11-07 00:25:00.000000');
INSERT INTO "due" VALUES(67,'objections_watched',2,'2026-11-07 00:30:00.000000','held','2026-11-07 00:30:00.000000');
INSERT INTO "due" VALUES(68,'panels_looked_at',2,'2026-11-07 00:40:00.000000','held','2026-11-07 00:40:00.000000');
INSERT INTO "due" VALUES(69,'honours_asked',2,'2026-11-07 00:50:00.000000','held','2026-11-07 00:50:00.000000');
INSERT INTO "due" VALUES(70,'month_published',2,'2026-11-07 01:00:00.000000','held','2026-11-07 01:00:00.000000');
INSERT INTO "due" VALUES(71,'improvements_watched',2,'2026-11-07 01:20:00.000000','held','2026-11-07 01:20:00.000000');
INSERT INTO "due" VALUES(72,'claims_proposed',2,'2026-11-07 09:40:00.000000','held','2026-11-07 09:40:00.000000');
INSERT INTO "due" VALUES(73,'roster_changes',2,'2026-11-07 16:05:00.000000','held','2026-11-07 16:05:00.000000');
INSERT INTO "due" VALUES(74,'month_settled',2,'2026-11-07 18:00:00.000000','held','2026-11-07 18:00:00.000000');
INSERT INTO "due" VALUES(75,'housekeeping',2,'2026-11-07 19:00:00.000000','held','2026-11-07 19:00:00.000000');
INSERT INTO "due" VALUES(76,'month_final',2,'2026-11-08 00:00:00.000000','held','2026-11-08 00:00:00.000000');
INSERT INTO "due" VALUES(77,'orders_given_back',2,'2026-11-08 00:20:00.000000','held','2026-11-08 00:20:00.000000');
INSERT INTO "due" VALUES(78,'stages_watched',2,'2026-11-08 00:25:00.000000','held','2026-11-08 00:25:00.000000');
INSERT INTO "due" VALUES(79,'objections_watched',2,'2026-11-08 00:30:00.000000','held','2026-11-08 00:30:00.000000');
INSERT INTO "due" VALUES(80,'panels_looked_at',2,'2026-11-08 00:40:00.000000','held','2026-11-08 00:40:00.000000');
INSERT INTO "due" VALUES(81,'honours_asked',2,'2026-11-08 00:50:00.000000','held','2026-11-08 00:50:00.000000');
INSERT INTO "due" VALUES(82,'month_published',2,'2026-11-08 01:00:00.000000','held','2026-11-08 01:00:00.000000');
INSERT INTO "due" VALUES(83,'improvements_watched',2,'2026-11-08 01:20:00.000000','held','2026-11-08 01:20:00.000000');
INSERT INTO "due" VALUES(84,'claims_proposed',2,'2026-11-08 09:40:00.000000','held','2026-11-08 09:40:00.000000');
INSERT INTO "due" VALUES(85,'roster_changes',2,'2026-11-08 16:05:00.000000','held','2026-11-08 16:05:00.000000');
INSERT INTO "due" VALUES(86,'month_settled',2,'2026-11-08 18:00:00.000000','held','2026-11-08 18:00:00.000000');
INSERT INTO "due" VALUES(87,'housekeeping',2,'2026-11-08 19:00:00.000000','held','2026-11-08 19:00:00.000000');
INSERT INTO "due" VALUES(88,'patrol_prompt',2,'2026-11-08 23:30:00.000000','held','2026-11-08 23:30:00.000000');
INSERT INTO "due" VALUES(89,'month_final',2,'2026-11-09 00:00:00.000000','held','2026-11-09 00:00:00.000000');
INSERT INTO "due" VALUES(90,'orders_given_back',2,'2026-11-09 00:20:00.000000','held','2026-11-09 00:20:00.000000');
INSERT INTO "due" VALUES(91,'stages_watched',2,'2026-11-09 00:25:00.000000','held','2026-11-09 00:25:00.000000');
INSERT INTO "due" VALUES(92,'objections_watched',2,'2026-11-09 00:30:00.000000','held','2026-11-09 00:30:00.000000');
INSERT INTO "due" VALUES(93,'panels_looked_at',2,'2026-11-09 00:40:00.000000','held','2026-11-09 00:40:00.000000');
INSERT INTO "due" VALUES(94,'overdue_weekly',1,'2026-11-09 00:45:00.000000','held','2026-11-09 00:45:00.000000');
INSERT INTO "due" VALUES(95,'honours_asked',2,'2026-11-09 00:50:00.000000','held','2026-11-09 00:50:00.000000');
INSERT INTO "due" VALUES(96,'month_published',2,'2026-11-09 01:00:00.000000','held','2026-11-09 01:00:00.000000');
INSERT INTO "due" VALUES(97,'improvements_watched',2,'2026-11-09 01:20:00.000000','held','2026-11-09 01:20:00.000000');
INSERT INTO "due" VALUES(98,'patrol_reminder',2,'2026-11-09 08:00:00.000000','held','2026-11-09 08:00:00.000000');
INSERT INTO "due" VALUES(99,'claims_proposed',2,'2026-11-09 09:40:00.000000','held','2026-11-09 09:40:00.000000');
INSERT INTO "due" VALUES(100,'roster_changes',2,'2026-11-09 16:05:00.000000','held','2026-11-09 16:05:00.000000');
INSERT INTO "due" VALUES(101,'month_settled',2,'2026-11-09 18:00:00.000000','held','2026-11-09 18:00:00.000000');
INSERT INTO "due" VALUES(102,'housekeeping',2,'2026-11-09 19:00:00.000000','held','2026-11-09 19:00:00.000000');
INSERT INTO "due" VALUES(103,'patrol_prompt',2,'2026-11-09 23:30:00.000000','held','2026-11-09 23:30:00.000000');
INSERT INTO "due" VALUES(104,'month_final',2,'2026-11-10 00:00:00.000000','held','2026-11-10 00:00:00.000000');
INSERT INTO "due" VALUES(105,'orders_given_back',2,'2026-11-10 00:20:00.000000','held','2026-11-10 00:20:00.000000');
INSERT INTO "due" VALUES(106,'stages_watched',2,'2026-11-10 00:25:00.000000','held','2026-11-10 00:25:00.000000');
INSERT INTO "due" VALUES(107,'objections_watched',2,'2026-11-10 00:30:00.000000','held','2026-11-10 00:30:00.000000');
INSERT INTO "due" VALUES(108,'panels_looked_at',2,'2026-11-10 00:40:00.000000','held','2026-11-10 00:40:00.000000');
INSERT INTO "due" VALUES(109,'honours_asked',2,'2026-11-10 00:50:00.000000','held','2026-11-10 00:50:00.000000');
INSERT INTO "due" VALUES(110,'month_published',2,'2026-11-10 01:00:00.000000','held','2026-11-10 01:00:00.000000');
INSERT INTO "due" VALUES(111,'improvements_watched',2,'2026-11-10 01:20:00.000000','held','2026-11-10 01:20:00.000000');
INSERT INTO "due" VALUES(112,'patrol_reminder',2,'2026-11-10 08:00:00.000000','held','2026-11-10 08:00:00.000000');
INSERT INTO "due" VALUES(113,'claims_proposed',2,'2026-11-10 09:40:00.000000','held','2026-11-10 09:40:00.000000');
INSERT INTO "due" VALUES(114,'roster_changes',2,'2026-11-10 16:05:00.000000','held','2026-11-10 16:05:00.000000');
INSERT INTO "due" VALUES(115,'month_settled',2,'2026-11-10 18:00:00.000000','held','2026-11-10 18:00:00.000000');
INSERT INTO "due" VALUES(116,'housekeeping',2,'2026-11-10 19:00:00.000000','held','2026-11-10 19:00:00.000000');
INSERT INTO "due" VALUES(117,'patrol_prompt',2,'2026-11-10 23:30:00.000000','held','2026-11-10 23:30:00.000000');
INSERT INTO "due" VALUES(118,'month_final',2,'2026-11-11 00:00:00.000000','held','2026-11-11 00:00:00.000000');
INSERT INTO "due" VALUES(119,'orders_given_back',2,'2026-11-11 00:20:00.000000','held','2026-11-11 00:20:00.000000');
INSERT INTO "due" VALUES(120,'stages_watched',2,'2026-11-11 00:25:00.000000','held','2026-11-11 00:25:00.000000');
INSERT INTO "due" VALUES(121,'objections_watched',2,'2026-11-11 00:30:00.000000','held','2026-11-11 00:30:00.000000');
INSERT INTO "due" VALUES(122,'panels_looked_at',2,'2026-11-11 00:40:00.000000','held','2026-11-11 00:40:00.000000');
INSERT INTO "due" VALUES(123,'honours_asked',2,'2026-11-11 00:50:00.000000','held','2026-11-11 00:50:00.000000');
INSERT INTO "due" VALUES(124,'month_published',2,'2026-11-11 01:00:00.000000','held','2026-11-11 01:00:00.000000');
INSERT INTO "due" VALUES(125,'improvements_watched',2,'2026-11-11 01:20:00.000000','held','2026-11-11 01:20:00.000000');
INSERT INTO "due" VALUES(126,'patrol_reminder',2,'2026-11-11 08:00:00.000000','held','2026-11-11 08:00:00.000000');
INSERT INTO "due" VALUES(127,'claims_proposed',2,'2026-11-11 09:40:00.000000','held','2026-11-11 09:40:00.000000');
INSERT INTO "due" VALUES(128,'roster_changes',2,'2026-11-11 16:05:00.000000','held','2026-11-11 16:05:00.000000');
INSERT INTO "due" VALUES(129,'month_settled',2,'2026-11-11 18:00:00.000000','held','2026-11-11 18:00:00.000000');
INSERT INTO "due" VALUES(130,'housekeeping',2,'2026-11-11 19:00:00.000000','held','2026-11-11 19:00:00.000000');
INSERT INTO "due" VALUES(131,'patrol_prompt',2,'2026-11-11 23:30:00.000000','held','2026-11-11 23:30:00.000000');
INSERT INTO "due" VALUES(132,'month_final',2,'2026-11-12 00:00:00.000000','held','2026-11-12 00:00:00.000000');
INSERT INTO "due" VALUES(133,'orders_given_back',2,'2026-11-12 00:20:00.000000','held','2026-11-12 00:20:00.000000');
INSERT INTO "due" VALUES(134,'stages_watched',2,'2026-11-12 00:25:00.000000','held','2026-11-12 00:25:00.000000');
INSERT INTO "due" VALUES(135,'objections_watched',2,'2026-11-12 00:30:00.000000','held','2026-11-12 00:30:00.000000');
INSERT INTO "due" VALUES(136,'panels_looked_at',2,'2026-11-12 00:40:00.000000','held','2026-11-12 00:40:00.000000');
INSERT INTO "due" VALUES(137,'honours_asked',2,'2026-11-12 00:50:00.000000','held','2026-11-12 00:50:00.000000');
INSERT INTO "due" VALUES(138,'month_published',2,'2026-11-12 01:00:00.000000','held','2026-11-12 01:00:00.000000');
INSERT INTO "due" VALUES(139,'improvements_watched',2,'2026-11-12 01:20:00.000000','held','2026-11-12 01:20:00.000000');
INSERT INTO "due" VALUES(140,'patrol_reminder',2,'2026-11-12 08:00:00.000000','held','2026-11-12 08:00:00.000000');
INSERT INTO "due" VALUES(141,'claims_proposed',2,'2026-11-12 09:40:00.000000','held','2026-11-12 09:40:00.000000');
INSERT INTO "due" VALUES(142,'roster_changes',2,'2026-11-12 16:05:00.000000','held','2026-11-12 16:05:00.000000');
INSERT INTO "due" VALUES(143,'month_settled',2,'2026-11-12 18:00:00.000000','held','2026-11-12 18:00:00.000000');
INSERT INTO "due" VALUES(144,'housekeeping',2,'2026-11-12 19:00:00.000000','held','2026-11-12 19:00:00.000000');
INSERT INTO "due" VALUES(145,'patrol_prompt',2,'2026-11-12 23:30:00.000000','held','2026-11-12 23:30:00.000000');
INSERT INTO "due" VALUES(146,'month_final',2,'2026-11-13 00:00:00.000000','held','2026-11-13 00:00:00.000000');
INSERT INTO "due" VALUES(147,'orders_given_back',2,'2026-11-13 00:20:00.000000','held','2026-11-13 00:20:00.000000');
INSERT INTO "due" VALUES(148,'stages_watched',2,'2026-11-13 00:25:00.000000','held','2026-11-13 00:25:00.000000');
INSERT INTO "due" VALUES(149,'objections_watched',2,'2026-11-13 00:30:00.000000','held','2026-11-13 00:30:00.000000');
INSERT INTO "due" VALUES(150,'panels_looked_at',2,'2026-11-13 00:40:00.000000','held','2026-11-13 00:40:00.000000');
INSERT INTO "due" VALUES(151,'honours_asked',2,'2026-11-13 00:50:00.000000','held','2026-11-13 00:50:00.000000');
INSERT INTO "due" VALUES(152,'month_published',2,'2026-11-13 01:00:00.000000','held','2026-11-13 01:00:00.000000');
INSERT INTO "due" VALUES(153,'improvements_watched',2,'2026-11-13 01:20:00.000000','held','2026-11-13 01:20:00.000000');
INSERT INTO "due" VALUES(154,'patrol_reminder',2,'2026-11-13 08:00:00.000000','held','2026-11-13 08:00:00.000000');
INSERT INTO "due" VALUES(155,'claims_proposed',2,'2026-11-13 09:40:00.000000','held','2026-11-13 09:40:00.000000');
INSERT INTO "due" VALUES(156,'roster_changes',2,'2026-11-13 16:05:00.000000','held','2026-11-13 16:05:00.000000');
INSERT INTO "due" VALUES(157,'month_settled',2,'2026-11-13 18:00:00.000000','held','2026-11-13 18:00:00.000000');
INSERT INTO "due" VALUES(158,'housekeeping',2,'2026-11-13 19:00:00.000000','held','2026-11-13 19:00:00.000000');
INSERT INTO "due" VALUES(159,'month_final',2,'2026-11-14 00:00:00.000000','held','2026-11-14 00:00:00.000000');
INSERT INTO "due" VALUES(160,'orders_given_back',2,'2026-11-14 00:20:00.000000','held','2026-11-14 00:20:00.000000');
INSERT INTO "due" VALUES(161,'stages_watched',2,'2026-11-14 00:25:00.000000','held','2026-11-14 00:25:00.000000');
INSERT INTO "due" VALUES(162,'objections_watched',2,'2026-11-14 00:30:00.000000','held','2026-11-14 00:30:00.000000');
INSERT INTO "due" VALUES(163,'panels_looked_at',2,'2026-11-14 00:40:00.000000','held','2026-11-14 00:40:00.000000');
INSERT INTO "due" VALUES(164,'honours_asked',2,'2026-11-14 00:50:00.000000','held','2026-11-14 00:50:00.000000');
INSERT INTO "due" VALUES(165,'month_published',2,'2026-11-14 01:00:00.000000','held','2026-11-14 01:00:00.000000');
INSERT INTO "due" VALUES(166,'improvements_watched',2,'2026-11-14 01:20:00.000000','held','2026-11-14 01:20:00.000000');
INSERT INTO "due" VALUES(167,'claims_proposed',2,'2026-11-14 09:40:00.000000','held','2026-11-14 09:40:00.000000');
INSERT INTO "due" VALUES(168,'roster_changes',2,'2026-11-14 16:05:00.000000','held','2026-11-14 16:05:00.000000');
INSERT INTO "due" VALUES(169,'month_settled',2,'2026-11-14 18:00:00.000000','held','2026-11-14 18:00:00.000000');
INSERT INTO "due" VALUES(170,'housekeeping',2,'2026-11-14 19:00:00.000000','held','2026-11-14 19:00:00.000000');
INSERT INTO "due" VALUES(171,'month_final',2,'2026-11-15 00:00:00.000000','held','2026-11-15 00:00:00.000000');
INSERT INTO "due" VALUES(172,'orders_given_back',2,'2026-11-15 00:20:00.000000','held','2026-11-15 00:20:00.000000');
INSERT INTO "due" VALUES(173,'stages_watched',2,'2026-11-15 00:25:00.000000','held','2026-11-15 00:25:00.000000');
INSERT INTO "due" VALUES(174,'objections_watched',2,'2026-11-15 00:30:00.000000','held','2026-11-15 00:30:00.000000');
INSERT INTO "due" VALUES(175,'panels_looked_at',2,'2026-11-15 00:40:00.000000','held','2026-11-15 00:40:00.000000');
INSERT INTO "due" VALUES(176,'honours_asked',2,'2026-11-15 00:50:00.000000','held','2026-11-15 00:50:00.000000');
INSERT INTO "due" VALUES(177,'month_published',2,'2026-11-15 01:00:00.000000','held','2026-11-15 01:00:00.000000');
INSERT INTO "due" VALUES(178,'improvements_watched',2,'2026-11-15 01:20:00.000000','held','2026-11-15 01:20:00.000000');
INSERT INTO "due" VALUES(179,'claims_proposed',2,'2026-11-15 09:40:00.000000','held','2026-11-15 09:40:00.000000');
INSERT INTO "due" VALUES(180,'roster_changes',2,'2026-11-15 16:05:00.000000','held','2026-11-15 16:05:00.000000');
INSERT INTO "due" VALUES(181,'month_settled',2,'2026-11-15 18:00:00.000000','held','2026-11-15 18:00:00.000000');
INSERT INTO "due" VALUES(182,'housekeeping',2,'2026-11-15 19:00:00.000000','held','2026-11-15 19:00:00.000000');
INSERT INTO "due" VALUES(183,'patrol_prompt',2,'2026-11-15 23:30:00.000000','held','2026-11-15 23:30:00.000000');
INSERT INTO "due" VALUES(184,'month_final',2,'2026-11-16 00:00:00.000000','held','2026-11-16 00:00:00.000000');
INSERT INTO "due" VALUES(185,'orders_given_back',2,'2026-11-16 00:20:00.000000','held','2026-11-16 00:20:00.000000');
INSERT INTO "due" VALUES(186,'stages_watched',2,'2026-11-16 00:25:00.000000','held','2026-11-16 00:25:00.000000');
INSERT INTO "due" VALUES(187,'objections_watched',2,'2026-11-16 00:30:00.000000','held','2026-11-16 00:30:00.000000');
INSERT INTO "due" VALUES(188,'panels_looked_at',2,'2026-11-16 00:40:00.000000','held','2026-11-16 00:40:00.000000');
INSERT INTO "due" VALUES(189,'overdue_weekly',1,'2026-11-16 00:45:00.000000','held','2026-11-16 00:45:00.000000');
INSERT INTO "due" VALUES(190,'honours_asked',2,'2026-11-16 00:50:00.000000','held','2026-11-16 00:50:00.000000');
INSERT INTO "due" VALUES(191,'month_published',2,'2026-11-16 01:00:00.000000','held','2026-11-16 01:00:00.000000');
INSERT INTO "due" VALUES(192,'improvements_watched',2,'2026-11-16 01:20:00.000000','held','2026-11-16 01:20:00.000000');
INSERT INTO "due" VALUES(193,'patrol_reminder',2,'2026-11-16 08:00:00.000000','held','2026-11-16 08:00:00.000000');
INSERT INTO "due" VALUES(194,'claims_proposed',2,'2026-11-16 09:40:00.000000','held','2026-11-16 09:40:00.000000');
INSERT INTO "due" VALUES(195,'roster_changes',2,'2026-11-16 16:05:00.000000','held','2026-11-16 16:05:00.000000');
INSERT INTO "due" VALUES(196,'month_settled',2,'2026-11-16 18:00:00.000000','held','2026-11-16 18:00:00.000000');
INSERT INTO "due" VALUES(197,'housekeeping',2,'2026-11-16 19:00:00.000000','held','2026-11-16 19:00:00.000000');
INSERT INTO "due" VALUES(198,'patrol_prompt',2,'2026-11-16 23:30:00.000000','held','2026-11-16 23:30:00.000000');
INSERT INTO "due" VALUES(199,'month_final',2,'2026-11-17 00:00:00.000000','held','2026-11-17 00:00:00.000000');
INSERT INTO "due" VALUES(200,'orders_given_back',2,'2026-11-17 00:20:00.000000','held','2026-11-17 00:20:00.000000');
INSERT INTO "due" VALUES(201,'stages_watched',2,'2026-11-17 00:25:00.000000','held','2026-11-17 00:25:00.000000');
INSERT INTO "due" VALUES(202,'objections_watched',2,'2026-11-17 00:30:00.000000','held','2026-11-17 00:30:00.000000');
INSERT INTO "due" VALUES(203,'panels_looked_at',2,'2026-11-17 00:40:00.000000','held','2026-11-17 00:40:00.000000');
INSERT INTO "due" VALUES(204,'honours_asked',2,'2026-11-17 00:50:00.000000','held','2026-11-17 00:50:00.000000');
INSERT INTO "due" VALUES(205,'month_published',2,'2026-11-17 01:00:00.000000','held','2026-11-17 01:00:00.000000');
INSERT INTO "due" VALUES(206,'improvements_watched',2,'2026-11-17 01:20:00.000000','held','2026-11-17 01:20:00.000000');
INSERT INTO "due" VALUES(207,'patrol_reminder',2,'2026-11-17 08:00:00.000000','held','2026-11-17 08:00:00.000000');
INSERT INTO "due" VALUES(208,'claims_proposed',2,'2026-11-17 09:40:00.000000','held','2026-11-17 09:40:00.000000');
INSERT INTO "due" VALUES(209,'roster_changes',2,'2026-11-17 16:05:00.000000','held','2026-11-17 16:05:00.000000');
INSERT INTO "due" VALUES(210,'month_settled',2,'2026-11-17 18:00:00.000000','held','2026-11-17 18:00:00.000000');
INSERT INTO "due" VALUES(211,'housekeeping',2,'2026-11-17 19:00:00.000000','held','2026-11-17 19:00:00.000000');
INSERT INTO "due" VALUES(212,'patrol_prompt',2,'2026-11-17 23:30:00.000000','held','2026-11-17 23:30:00.000000');
INSERT INTO "due" VALUES(213,'month_final',2,'2026-11-18 00:00:00.000000','held','2026-11-18 00:00:00.000000');
INSERT INTO "due" VALUES(214,'orders_given_back',2,'2026-11-18 00:20:00.000000','held','2026-11-18 00:20:00.000000');
INSERT INTO "due" VALUES(215,'stages_watched',2,'2026-11-18 00:25:00.000000','held','2026-11-18 00:25:00.000000');
INSERT INTO "due" VALUES(216,'objections_watched',2,'2026-11-18 00:30:00.000000','held','2026-11-18 00:30:00.000000');
INSERT INTO "due" VALUES(217,'panels_looked_at',2,'2026-11-18 00:40:00.000000','held','2026-11-18 00:40:00.000000');
INSERT INTO "due" VALUES(218,'honours_asked',2,'2026-11-18 00:50:00.000000','held','2026-11-18 00:50:00.000000');
INSERT INTO "due" VALUES(219,'month_published',2,'2026-11-18 01:00:00.000000','held','2026-11-18 01:00:00.000000');
INSERT INTO "due" VALUES(220,'improvements_watched',2,'2026-11-18 01:20:00.000000','held','2026-11-18 01:20:00.000000');
INSERT INTO "due" VALUES(221,'patrol_reminder',2,'2026-11-18 08:00:00.000000','held','2026-11-18 08:00:00.000000');
INSERT INTO "due" VALUES(222,'claims_proposed',2,'2026-11-18 09:40:00.000000','held','2026-11-18 09:40:00.000000');
INSERT INTO "due" VALUES(223,'roster_changes',2,'2026-11-18 16:05:00.000000','held','2026-11-18 16:05:00.000000');
INSERT INTO "due" VALUES(224,'month_settled',2,'2026-11-18 18:00:00.000000','held','2026-11-18 18:00:00.000000');
INSERT INTO "due" VALUES(225,'housekeeping',2,'2026-11-18 19:00:00.000000','held','2026-11-18 19:00:00.000000');
INSERT INTO "due" VALUES(226,'patrol_prompt',2,'2026-11-18 23:30:00.000000','held','2026-11-18 23:30:00.000000');
INSERT INTO "due" VALUES(227,'month_final',2,'2026-11-19 00:00:00.000000','held','2026-11-19 00:00:00.000000');
INSERT INTO "due" VALUES(228,'orders_given_back',2,'2026-11-19 00:20:00.000000','held','2026-11-19 00:20:00.000000');
INSERT INTO "due" VALUES(229,'stages_watched',2,'2026-11-19 00:25:00.000000','held','2026-11-19 00:25:00.000000');
INSERT INTO "due" VALUES(230,'objections_watched',2,'2026-11-19 00:30:00.000000','held','2026-11-19 00:30:00.000000');
INSERT INTO "due" VALUES(231,'panels_looked_at',2,'2026-11-19 00:40:00.000000','held','2026-11-19 00:40:00.000000');
INSERT INTO "due" VALUES(232,'honours_asked',2,'2026-11-19 00:50:00.000000','held','2026-11-19 00:50:00.000000');
INSERT INTO "due" VALUES(233,'month_published',2,'2026-11-19 01:00:00.000000','held','2026-11-19 01:00:00.000000');
INSERT INTO "due" VALUES(234,'improvements_watched',2,'2026-11-19 01:20:00.000000','held','2026-11-19 01:20:00.000000');
INSERT INTO "due" VALUES(235,'patrol_reminder',2,'2026-11-19 08:00:00.000000','held','2026-11-19 08:00:00.000000');
INSERT INTO "due" VALUES(236,'claims_proposed',2,'2026-11-19 09:40:00.000000','held','2026-11-19 09:40:00.000000');
INSERT INTO "due" VALUES(237,'roster_changes',2,'2026-11-19 16:05:00.000000','held','2026-11-19 16:05:00.000000');
INSERT INTO "due" VALUES(238,'month_settled',2,'2026-11-19 18:00:00.000000','held','2026-11-19 18:00:00.000000');
INSERT INTO "due" VALUES(239,'housekeeping',2,'2026-11-19 19:00:00.000000','held','2026-11-19 19:00:00.000000');
INSERT INTO "due" VALUES(240,'patrol_prompt',2,'2026-11-19 23:30:00.000000','held','2026-11-19 23:30:00.000000');
INSERT INTO "due" VALUES(241,'month_final',2,'2026-11-20 00:00:00.000000','held','2026-11-20 00:00:00.000000');
INSERT INTO "due" VALUES(242,'orders_given_back',2,'2026-11-20 00:20:00.000000','held','2026-11-20 00:20:00.000000');
INSERT INTO "due" VALUES(243,'stages_watched',2,'2026-11-20 00:25:00.000000','held','2026-11-20 00:25:00.000000');
INSERT INTO "due" VALUES(244,'objections_watched',2,'2026-11-20 00:30:00.000000','held','2026-11-20 00:30:00.000000');
INSERT INTO "due" VALUES(245,'panels_looked_at',2,'2026-11-20 00:40:00.000000','held','2026-11-20 00:40:00.000000');
INSERT INTO "due" VALUES(246,'honours_asked',2,'2026-11-20 00:50:00.000000','held','2026-11-20 00:50:00.000000');
INSERT INTO "due" VALUES(247,'month_published',2,'2026-11-20 01:00:00.000000','held','2026-11-20 01:00:00.000000');
CREATE TABLE duty (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	shift VARCHAR NOT NULL, 
	begins_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	entered_by INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	off_by INTEGER, 
	off_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(entered_by) REFERENCES person (id), 
	FOREIGN KEY(off_by) REFERENCES person (id)
);
CREATE TABLE earlier_mark (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	item VARCHAR NOT NULL, 
	hundredths INTEGER NOT NULL, 
	quantity VARCHAR NOT NULL, 
	marked_by INTEGER NOT NULL, 
	marked_at DATETIME NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(marked_by) REFERENCES person (id), 
	FOREIGN KEY(sheet_id) REFERENCES score_sheet (id)
);
CREATE TABLE entry_proof (
	ledger_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	PRIMARY KEY (ledger_id, media_id), 
	FOREIGN KEY(ledger_id) REFERENCES ledger (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE evidence_copy (
	case_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	copy_id INTEGER NOT NULL, 
	said TEXT NOT NULL, 
	PRIMARY KEY (case_id, media_id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(copy_id) REFERENCES media (id)
);
CREATE TABLE figures_request (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	scope VARCHAR NOT NULL, 
	period VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	done_at DATETIME, 
	counted TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_figures_request_state CHECK (state IN ('asked', 'done', 'told')), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(area_id) REFERENCES area (id)
);
CREATE TABLE former_chat_id (
	door VARCHAR NOT NULL, 
	bot VARCHAR NOT NULL, 
	external_id VARCHAR NOT NULL, 
	chat_id INTEGER NOT NULL, 
	PRIMARY KEY (door, bot, external_id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id)
);
CREATE TABLE goods (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	price INTEGER NOT NULL, 
	stock INTEGER NOT NULL, 
	month_limit INTEGER NOT NULL, 
	on_shelf BOOLEAN NOT NULL, 
	picture_id INTEGER, 
	added_at DATETIME NOT NULL, 
	added_by INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (village_id, code), 
	UNIQUE (village_id, name), 
	CONSTRAINT goods_cost_something CHECK (price > 0), 
	CONSTRAINT stock_is_never_below_nothing CHECK (stock >= 0), 
	CONSTRAINT limit_is_never_below_nothing CHECK (month_limit >= 0), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(picture_id) REFERENCES media (id), 
	FOREIGN KEY(added_by) REFERENCES person (id)
);
INSERT INTO "goods" VALUES(1,2,'G01','洗衣液',200,3,0,1,NULL,'2026-11-20 01:00:00.000000',5);
CREATE TABLE handover (
	id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	given_by INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	open INTEGER NOT NULL, 
	today INTEGER NOT NULL, 
	overdue INTEGER NOT NULL, 
	hard INTEGER NOT NULL, 
	pressed INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(given_by) REFERENCES person (id)
);
CREATE TABLE handover_taken (
	handover_id INTEGER NOT NULL, 
	taken_by INTEGER NOT NULL, 
	taken_at DATETIME NOT NULL, 
	PRIMARY KEY (handover_id), 
	FOREIGN KEY(handover_id) REFERENCES handover (id), 
	FOREIGN KEY(taken_by) REFERENCES person (id)
);
CREATE TABLE headship (
	household_id INTEGER NOT NULL, 
	since DATE NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (household_id, since), 
	FOREIGN KEY(household_id) REFERENCES household (id)
);
INSERT INTO "headship" VALUES(1,'0001-01-01','李秀兰');
CREATE TABLE honour (
	id INTEGER NOT NULL, 
	selection_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	how VARCHAR NOT NULL, 
	token VARCHAR NOT NULL, 
	text_digest VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (selection_id, household_id), 
	FOREIGN KEY(selection_id) REFERENCES honour_selection (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	UNIQUE (token)
);
CREATE TABLE honour_lot (
	selection_id INTEGER NOT NULL, 
	method VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	entrants TEXT NOT NULL, 
	winners TEXT NOT NULL, 
	text_digest VARCHAR NOT NULL, 
	PRIMARY KEY (selection_id), 
	FOREIGN KEY(selection_id) REFERENCES honour_selection (id)
);
CREATE TABLE honour_passed_over (
	selection_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	text_digest VARCHAR NOT NULL, 
	PRIMARY KEY (selection_id, household_id), 
	FOREIGN KEY(selection_id) REFERENCES honour_selection (id), 
	FOREIGN KEY(household_id) REFERENCES household (id)
);
CREATE TABLE honour_picture (
	honour_id INTEGER NOT NULL, 
	certificate_id INTEGER NOT NULL, 
	plate_id INTEGER NOT NULL, 
	PRIMARY KEY (honour_id), 
	FOREIGN KEY(honour_id) REFERENCES honour (id), 
	FOREIGN KEY(certificate_id) REFERENCES media (id), 
	FOREIGN KEY(plate_id) REFERENCES media (id)
);
CREATE TABLE honour_selection (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	settlement_id INTEGER NOT NULL, 
	honour VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	name_en VARCHAR NOT NULL, 
	yuan INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	round INTEGER NOT NULL, 
	places INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	confirmed_by INTEGER NOT NULL, 
	confirmed_at DATETIME NOT NULL, 
	seal VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (village_id, honour, period, round), 
	CONSTRAINT ck_honour_selection_places CHECK (count >= 1 AND count <= places), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id), 
	FOREIGN KEY(confirmed_by) REFERENCES person (id)
);
CREATE TABLE honour_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	PRIMARY KEY (digest)
);
CREATE TABLE honour_withdrawal (
	honour_id INTEGER NOT NULL, 
	withdrawn_by INTEGER NOT NULL, 
	withdrawn_at DATETIME NOT NULL, 
	text_digest VARCHAR NOT NULL, 
	seal VARCHAR NOT NULL, 
	PRIMARY KEY (honour_id), 
	FOREIGN KEY(honour_id) REFERENCES honour (id), 
	FOREIGN KEY(withdrawn_by) REFERENCES person (id)
);
CREATE TABLE household (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	village_id INTEGER NOT NULL, 
	grid_id INTEGER NOT NULL, 
	group_no VARCHAR NOT NULL, 
	head VARCHAR NOT NULL, 
	resident BOOLEAN NOT NULL, 
	name_may_be_published BOOLEAN NOT NULL, since DATE, until DATE, spend_until DATE, 
	PRIMARY KEY (id), 
	FOREIGN KEY(grid_id) REFERENCES area (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (code)
);
INSERT INTO "household" VALUES(1,'SH-001',2,3,'1','李秀兰',1,0,NULL,NULL,NULL);
CREATE TABLE household_service (
	id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	served_by INTEGER NOT NULL, 
	served_as VARCHAR NOT NULL, 
	cause INTEGER NOT NULL, 
	served_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (household_id, cause), 
	CONSTRAINT ck_household_service_served_as CHECK (served_as IN ('clerk', 'grid_worker')), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(served_by) REFERENCES person (id)
);
CREATE TABLE improvement (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	fact TEXT NOT NULL, 
	photo_id INTEGER NOT NULL, 
	concerned_id INTEGER, 
	resolved VARCHAR NOT NULL, 
	noted_by INTEGER NOT NULL, 
	noted_at DATETIME NOT NULL, 
	hearing_until DATE NOT NULL, 
	source VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	shown_on DATE, 
	ended_at DATETIME, 
	mended_photo_id INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (village_id, number), 
	UNIQUE (source), 
	CONSTRAINT improvement_state CHECK (state IN ('noticed', 'heard', 'kept', 'shown', 'mended', 'dropped', 'lapsed')), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(photo_id) REFERENCES media (id), 
	FOREIGN KEY(concerned_id) REFERENCES household (id), 
	FOREIGN KEY(noted_by) REFERENCES person (id), 
	FOREIGN KEY(mended_photo_id) REFERENCES media (id)
);
CREATE TABLE improvement_act (
	id INTEGER NOT NULL, 
	improvement_id INTEGER NOT NULL, 
	act VARCHAR NOT NULL, 
	person_id INTEGER, 
	words TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(improvement_id) REFERENCES improvement (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
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
INSERT INTO "inbox" VALUES(1,'house','','due:overdue_weekly:1:2026-11-02T08:45:00+08:00','ec05dcad8f18ac12e4d881b666e194447a887c9fc34af1f9cde4b124518fb474','due:1',NULL,NULL,'{"task":"overdue_weekly","area_id":1,"due_at":"2026-11-02T08:45:00+08:00","kind":"due"}','2026-11-02 01:00:00.000000','done',0,NULL,'','2026-11-02 01:00:00.000000');
INSERT INTO "inbox" VALUES(2,'house','','due:improvements_watched:2:2026-11-02T01:20:00+00:00','847bf2473dafa260dea6d0a32238f84f2d01903e0e8cdbe5ee0a409ac7b0f435','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-02T01:20:00Z","kind":"due"}','2026-11-02 01:20:00.000000','done',0,NULL,'','2026-11-02 01:20:00.000000');
INSERT INTO "inbox" VALUES(3,'house','','due:patrol_reminder:2:2026-11-02T08:00:00+00:00','04a3bf4fabf966ea119f641a3e3824430ebfbe6176d727b19a30df88c9c720ff','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-02T08:00:00Z","kind":"due"}','2026-11-02 08:00:00.000000','done',0,NULL,'','2026-11-02 08:00:00.000000');
INSERT INTO "inbox" VALUES(4,'house','','due:claims_proposed:2:2026-11-02T09:40:00+00:00','e91be2ae4d38d3acb2e17b5c076e964ffbd9d303325dbf112dec7f662c5cbe3b','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-02T09:40:00Z","kind":"due"}','2026-11-02 09:40:00.000000','done',0,NULL,'','2026-11-02 09:40:00.000000');
INSERT INTO "inbox" VALUES(5,'house','','due:roster_changes:2:2026-11-02T16:05:00+00:00','8d33c75cd030c23bb8f9d1909de80a42a1c56acd4c2fab975263b44c9f4b2338','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-02T16:05:00Z","kind":"due"}','2026-11-02 16:05:00.000000','done',0,NULL,'','2026-11-02 16:05:00.000000');
INSERT INTO "inbox" VALUES(6,'house','','due:month_settled:2:2026-11-02T18:00:00+00:00','0afd8cd5e43e326657a8ffad5e9635215e9b66fa2541228354aba033febeaa1a','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-02T18:00:00Z","kind":"due"}','2026-11-02 18:00:00.000000','done',0,NULL,'','2026-11-02 18:00:00.000000');
INSERT INTO "inbox" VALUES(7,'house','','due:housekeeping:2:2026-11-02T19:00:00+00:00','bc2cde334b60f3e646fca2293706e2299db910c76884e90e52b919e955c0fad0','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-02T19:00:00Z","kind":"due"}','2026-11-02 19:00:00.000000','done',0,NULL,'','2026-11-02 19:00:00.000000');
INSERT INTO "inbox" VALUES(8,'house','','due:patrol_prompt:2:2026-11-02T23:30:00+00:00','800e92c1c0a8880c3796642de177a4d719edc0aade2164e3bbb253b44261ef16','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-02T23:30:00Z","kind":"due"}','2026-11-02 23:30:00.000000','done',0,NULL,'','2026-11-02 23:30:00.000000');
INSERT INTO "inbox" VALUES(9,'house','','due:month_final:2:2026-11-03T00:00:00+00:00','5081caee84d6cdf37f28e0ce2b691506b4e7a28c2b6935a4102edb2165dd77f7','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-03T00:00:00Z","kind":"due"}','2026-11-03 00:00:00.000000','done',0,NULL,'','2026-11-03 00:00:00.000000');
INSERT INTO "inbox" VALUES(10,'house','','due:orders_given_back:2:2026-11-03T00:20:00+00:00','603000a0dca6febcb152edb2f8021557757ca6809f6764da460639ca97381970','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-03T00:20:00Z","kind":"due"}','2026-11-03 00:20:00.000000','done',0,NULL,'','2026-11-03 00:20:00.000000');
INSERT INTO "inbox" VALUES(11,'house','','due:stages_watched:2:2026-11-03T00:25:00+00:00','3e50c6baed1c3be3cf6180be833d5f23e45e3e7d89ed0ad7f1079b675ab66cd5','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-03T00:25:00Z","kind":"due"}','2026-11-03 00:25:00.000000','done',0,NULL,'','2026-11-03 00:25:00.000000');
INSERT INTO "inbox" VALUES(12,'house','','due:objections_watched:2:2026-11-03T00:30:00+00:00','e24cb23ebd134e84fee9fc4aae63a71e39e0726d6dafaf38d505d0ca5d84610f','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-03T00:30:00Z","kind":"due"}','2026-11-03 00:30:00.000000','done',0,NULL,'','2026-11-03 00:30:00.000000');
INSERT INTO "inbox" VALUES(13,'house','','due:panels_looked_at:2:2026-11-03T00:40:00+00:00','c52e59672c5db0798474ffe714c7f91a42f839897175b9d5fce9ef07ec5841fb','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-03T00:40:00Z","kind":"due"}','2026-11-03 00:40:00.000000','done',0,NULL,'','2026-11-03 00:40:00.000000');
INSERT INTO "inbox" VALUES(14,'house','','due:honours_asked:2:2026-11-03T00:50:00+00:00','c02a69d55ee64bdddc6b406006436889b6a702beab92e29b72837511f311fb39','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-03T00:50:00Z","kind":"due"}','2026-11-03 00:50:00.000000','done',0,NULL,'','2026-11-03 00:50:00.000000');
INSERT INTO "inbox" VALUES(15,'house','','due:month_published:2:2026-11-03T01:00:00+00:00','f1c9e5e6b73f24825d17c3ba4188f06011645425a99f56dfbf8e7279bb41bc91','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-03T01:00:00Z","kind":"due"}','2026-11-03 01:00:00.000000','done',0,NULL,'','2026-11-03 01:00:00.000000');
INSERT INTO "inbox" VALUES(16,'house','','due:improvements_watched:2:2026-11-03T01:20:00+00:00','af3690702daf0711988adbfa561375ea8bc0fb240c15dc362fba116406c80692','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-03T01:20:00Z","kind":"due"}','2026-11-03 01:20:00.000000','done',0,NULL,'','2026-11-03 01:20:00.000000');
INSERT INTO "inbox" VALUES(17,'house','','due:patrol_reminder:2:2026-11-03T08:00:00+00:00','771f50ee67758411d58ecdba4a2b2cb51af421b7cc88bd6da772369a124e6a73','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-03T08:00:00Z","kind":"due"}','2026-11-03 08:00:00.000000','done',0,NULL,'','2026-11-03 08:00:00.000000');
INSERT INTO "inbox" VALUES(18,'house','','due:claims_proposed:2:2026-11-03T09:40:00+00:00','891ed6ab184785b0624186ce32122df259f848f0fa15dac684a4d28b192826df','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-03T09:40:00Z","kind":"due"}','2026-11-03 09:40:00.000000','done',0,NULL,'','2026-11-03 09:40:00.000000');
INSERT INTO "inbox" VALUES(19,'house','','due:roster_changes:2:2026-11-03T16:05:00+00:00','18c5e52fe0b116339bf206e4d298ce67c12c2820d6fbdb28f73a379a0cdfe7f4','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-03T16:05:00Z","kind":"due"}','2026-11-03 16:05:00.000000','done',0,NULL,'','2026-11-03 16:05:00.000000');
INSERT INTO "inbox" VALUES(20,'house','','due:month_settled:2:2026-11-03T18:00:00+00:00','f0fc137458105b4b7921b66e5332c4a66721059577c31bc0e7041d4c308266a9','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-03T18:00:00Z","kind":"due"}','2026-11-03 18:00:00.000000','done',0,NULL,'','2026-11-03 18:00:00.000000');
INSERT INTO "inbox" VALUES(21,'house','','due:month_worked_out:2:2026-11-03T18:00:00+00:00:worked-out:1','f3eafb095a479920fd30fb3b025945d78700de46e88fd8adfcb1bef66a8a8000','due:2',NULL,NULL,'{"task":"month_worked_out","area_id":2,"due_at":"2026-11-03T18:00:00Z","kind":"due"}','2026-11-03 18:00:00.000000','done',0,NULL,'','2026-11-03 18:00:00.000000');
INSERT INTO "inbox" VALUES(22,'house','','due:housekeeping:2:2026-11-03T19:00:00+00:00','676ef59decd7ef917ff1e02d8f0b068a1a635ff3fd4eac2fd38540b015c698be','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-03T19:00:00Z","kind":"due"}','2026-11-03 19:00:00.000000','done',0,NULL,'','2026-11-03 19:00:00.000000');
INSERT INTO "inbox" VALUES(23,'house','','due:patrol_prompt:2:2026-11-03T23:30:00+00:00','1b7e40301e4c71e833f2b6dda70f19305851431cbfbc9f3e4b2bdd4daecfe99c','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-03T23:30:00Z","kind":"due"}','2026-11-03 23:30:00.000000','done',0,NULL,'','2026-11-03 23:30:00.000000');
INSERT INTO "inbox" VALUES(24,'house','','due:month_final:2:2026-11-04T00:00:00+00:00','b3b6118c038ad738fdd78535d692f3bb7d42b7638d444d80539c24977818583a','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-04T00:00:00Z","kind":"due"}','2026-11-04 00:00:00.000000','done',0,NULL,'','2026-11-04 00:00:00.000000');
INSERT INTO "inbox" VALUES(25,'house','','due:orders_given_back:2:2026-11-04T00:20:00+00:00','07e6b717b874fb6fee90edc25d20675978622537cbd7fbac4c90f8eac432d131','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-04T00:20:00Z","kind":"due"}','2026-11-04 00:20:00.000000','done',0,NULL,'','2026-11-04 00:20:00.000000');
INSERT INTO "inbox" VALUES(26,'house','','due:stages_watched:2:2026-11-04T00:25:00+00:00','eda4fb0fc76fc8c20a57617740122d5140d7fb33c3aa751b8db3eee1ab678bf0','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-04T00:25:00Z","kind":"due"}','2026-11-04 00:25:00.000000','done',0,NULL,'','2026-11-04 00:25:00.000000');
INSERT INTO "inbox" VALUES(27,'house','','due:objections_watched:2:2026-11-04T00:30:00+00:00','73b14fadf4c9e2d53c7e852fc6c38f1a944adfbc08f29954160253c824c1cda9','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-04T00:30:00Z","kind":"due"}','2026-11-04 00:30:00.000000','done',0,NULL,'','2026-11-04 00:30:00.000000');
INSERT INTO "inbox" VALUES(28,'house','','due:panels_looked_at:2:2026-11-04T00:40:00+00:00','3ed8acf97235b7a2f8a0fe19e7bcbe18d9319a511d1cd56cca5d7d54373e59d0','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-04T00:40:00Z","kind":"due"}','2026-11-04 00:40:00.000000','done',0,NULL,'','2026-11-04 00:40:00.000000');
INSERT INTO "inbox" VALUES(29,'house','','due:honours_asked:2:2026-11-04T00:50:00+00:00','0d566718a6922adc6a41c3d35ec3e32a10af69e6d43177dc8113ff1b31c81e85','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-04T00:50:00Z","kind":"due"}','2026-11-04 00:50:00.000000','done',0,NULL,'','2026-11-04 00:50:00.000000');
INSERT INTO "inbox" VALUES(30,'house','','due:month_published:2:2026-11-04T01:00:00+00:00','86086527695be736ace537ba85122a768f8147dcac985e9e305a7ee4f440067f','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-04T01:00:00Z","kind":"due"}','2026-11-04 01:00:00.000000','done',0,NULL,'','2026-11-04 01:00:00.000000');
INSERT INTO "inbox" VALUES(31,'house','','due:improvements_watched:2:2026-11-04T01:20:00+00:00','2a5cc8028a90cf2f5498c484ff5f4ed0343c4d4e4ced95bca6253b10a3eb1b46','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-04T01:20:00Z","kind":"due"}','2026-11-04 01:20:00.000000','done',0,NULL,'','2026-11-04 01:20:00.000000');
INSERT INTO "inbox" VALUES(32,'house','','due:patrol_reminder:2:2026-11-04T08:00:00+00:00','4d8b59a61b0b4fdd45fdd3fe3627c3b8d1d091ea7a56aaf066f4f395ef3becb0','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-04T08:00:00Z","kind":"due"}','2026-11-04 08:00:00.000000','done',0,NULL,'','2026-11-04 08:00:00.000000');
INSERT INTO "inbox" VALUES(33,'house','','due:claims_proposed:2:2026-11-04T09:40:00+00:00','e5d007f5761a0fcb5e0350681e427e019ad2115e3bf73c836b467c88aafeb23d','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-04T09:40:00Z","kind":"due"}','2026-11-04 09:40:00.000000','done',0,NULL,'','2026-11-04 09:40:00.000000');
INSERT INTO "inbox" VALUES(34,'house','','due:roster_changes:2:2026-11-04T16:05:00+00:00','5ebe5b642e793c24618115b99c4d54e037d9bfc7d18c854fb1dfe4fbec88b66c','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-04T16:05:00Z","kind":"due"}','2026-11-04 16:05:00.000000','done',0,NULL,'','2026-11-04 16:05:00.000000');
INSERT INTO "inbox" VALUES(35,'house','','due:month_settled:2:2026-11-04T18:00:00+00:00','0d66f0e2ef3809c0ae8bbfe640fa48c4e995f43603ca32c8aeb8178c15e9a515','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-04T18:00:00Z","kind":"due"}','2026-11-04 18:00:00.000000','done',0,NULL,'','2026-11-04 18:00:00.000000');
INSERT INTO "inbox" VALUES(36,'house','','due:housekeeping:2:2026-11-04T19:00:00+00:00','4a3b9cb6904e16d39b841673b58ea200143f3049647a12d5e236d6e44b4641e5','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-04T19:00:00Z","kind":"due"}','2026-11-04 19:00:00.000000','done',0,NULL,'','2026-11-04 19:00:00.000000');
INSERT INTO "inbox" VALUES(37,'house','','due:patrol_prompt:2:2026-11-04T23:30:00+00:00','5cd7205732d9e68abd0dbeed9dc4750a29aae8271538c0d777a46a935d9949ad','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-04T23:30:00Z","kind":"due"}','2026-11-04 23:30:00.000000','done',0,NULL,'','2026-11-04 23:30:00.000000');
INSERT INTO "inbox" VALUES(38,'house','','due:month_final:2:2026-11-05T00:00:00+00:00','c3e0d3bc67c311c831c462879cbb4790efcea0a989fad400675dd896a189dc5b','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-05T00:00:00Z","kind":"due"}','2026-11-05 00:00:00.000000','done',0,NULL,'','2026-11-05 00:00:00.000000');
INSERT INTO "inbox" VALUES(39,'house','','due:orders_given_back:2:2026-11-05T00:20:00+00:00','2ddd8d332754cdcf9658df41b927b86328bf524479fd8b0a4e51c4aee84d7bfe','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-05T00:20:00Z","kind":"due"}','2026-11-05 00:20:00.000000','done',0,NULL,'','2026-11-05 00:20:00.000000');
INSERT INTO "inbox" VALUES(40,'house','','due:stages_watched:2:2026-11-05T00:25:00+00:00','e35995e90863af4d91ea3226c5b7d736687a89f890484f8cd961317ac0aca638','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-05T00:25:00Z","kind":"due"}','2026-11-05 00:25:00.000000','done',0,NULL,'','2026-11-05 00:25:00.000000');
INSERT INTO "inbox" VALUES(41,'house','','due:objections_watched:2:2026-11-05T00:30:00+00:00','c2c67fb84e3492e9c589089e146e21ac17c0d361599188d49aabc2cc15c4daa0','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-05T00:30:00Z","kind":"due"}','2026-11-05 00:30:00.000000','done',0,NULL,'','2026-11-05 00:30:00.000000');
INSERT INTO "inbox" VALUES(42,'house','','due:panels_looked_at:2:2026-11-05T00:40:00+00:00','5a0b74f88afb4c3cfbbc9323529fbed2c258389b6533e77c804ed7ab99110524','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-05T00:40:00Z","kind":"due"}','2026-11-05 00:40:00.000000','done',0,NULL,'','2026-11-05 00:40:00.000000');
INSERT INTO "inbox" VALUES(43,'house','','due:honours_asked:2:2026-11-05T00:50:00+00:00','6f3d36086103c2610b90a2a44520e2a57b0c5e19a0c3e263cab1bfdca40f17c5','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-05T00:50:00Z","kind":"due"}','2026-11-05 00:50:00.000000','done',0,NULL,'','2026-11-05 00:50:00.000000');
INSERT INTO "inbox" VALUES(44,'house','','due:month_published:2:2026-11-05T01:00:00+00:00','33ab608760e9a7dded1fd1d03e37857f889719a75f7ffd1197d2d48e43a55379','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-05T01:00:00Z","kind":"due"}','2026-11-05 01:00:00.000000','done',0,NULL,'','2026-11-05 01:00:00.000000');
INSERT INTO "inbox" VALUES(45,'house','','due:improvements_watched:2:2026-11-05T01:20:00+00:00','0d7f677c0c734a92bee65600180057045890d69005b179eb4a481a6382d36eb1','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-05T01:20:00Z","kind":"due"}','2026-11-05 01:20:00.000000','done',0,NULL,'','2026-11-05 01:20:00.000000');
INSERT INTO "inbox" VALUES(46,'house','','due:patrol_reminder:2:2026-11-05T08:00:00+00:00','b4efa4f80808f4a3a1231865f0496e883931adffb2352fbb7fe21d1118717786','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-05T08:00:00Z","kind":"due"}','2026-11-05 08:00:00.000000','done',0,NULL,'','2026-11-05 08:00:00.000000');
INSERT INTO "inbox" VALUES(47,'house','','due:claims_proposed:2:2026-11-05T09:40:00+00:00','4d3a94c77e6224f3cdbe25bd0058555b9228caaa4a2597a8adfa6193d6939f1f','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-05T09:40:00Z","kind":"due"}','2026-11-05 09:40:00.000000','done',0,NULL,'','2026-11-05 09:40:00.000000');
INSERT INTO "inbox" VALUES(48,'house','','due:roster_changes:2:2026-11-05T16:05:00+00:00','53bc33e296338c38b65fe5763e3777b20c99d9b7815eeed0bb27a46e4a543274','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-05T16:05:00Z","kind":"due"}','2026-11-05 16:05:00.000000','done',0,NULL,'','2026-11-05 16:05:00.000000');
INSERT INTO "inbox" VALUES(49,'house','','due:month_settled:2:2026-11-05T18:00:00+00:00','67e5e1b3f3f83ad75f871ba26f87acf7fe1bc5b68f5dfb213460d2c5a4871d08','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-05T18:00:00Z","kind":"due"}','2026-11-05 18:00:00.000000','done',0,NULL,'','2026-11-05 18:00:00.000000');
INSERT INTO "inbox" VALUES(50,'house','','due:housekeeping:2:2026-11-05T19:00:00+00:00','a96265bcbdb8bc0694ab48dca3c979289f51625e4f893625cdb36ac1a9da0bee','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-05T19:00:00Z","kind":"due"}','2026-11-05 19:00:00.000000','done',0,NULL,'','2026-11-05 19:00:00.000000');
INSERT INTO "inbox" VALUES(51,'house','','due:patrol_prompt:2:2026-11-05T23:30:00+00:00','e0a3d0d73402a22698c2485373fed744b14c838c6fee548343df80ea7bc6769e','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-05T23:30:00Z","kind":"due"}','2026-11-05 23:30:00.000000','done',0,NULL,'','2026-11-05 23:30:00.000000');
INSERT INTO "inbox" VALUES(52,'house','','due:month_final:2:2026-11-06T00:00:00+00:00','e8b76f700521b247bc0a0092ba3289fb8ab2eb9f1b77071551e11fbf8c3e8095','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-06T00:00:00Z","kind":"due"}','2026-11-06 00:00:00.000000','done',0,NULL,'','2026-11-06 00:00:00.000000');
INSERT INTO "inbox" VALUES(53,'house','','due:orders_given_back:2:2026-11-06T00:20:00+00:00','1c1f61824b10cc8ef0f3a1e5e948ce1ee9ffc3fc780423f7c84e4cb07fac424d','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-06T00:20:00Z","kind":"due"}','2026-11-06 00:20:00.000000','done',0,NULL,'','2026-11-06 00:20:00.000000');
INSERT INTO "inbox" VALUES(54,'house','','due:stages_watched:2:2026-11-06T00:25:00+00:00','b617f2d74816cc78ca03aefc1bc14ff192eb7152cb4f295da093e219f61734e8','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-06T00:25:00Z","kind":"due"}','2026-11-06 00:25:00.000000','done',0,NULL,'','2026-11-06 00:25:00.000000');
INSERT INTO "inbox" VALUES(55,'house','','due:objections_watched:2:2026-11-06T00:30:00+00:00','56d540b6b0959f6571c6499eb843e0d90e3157e7ce77ef6b17ac41d453c31023','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-06T00:30:00Z","kind":"due"}','2026-11-06 00:30:00.000000','done',0,NULL,'','2026-11-06 00:30:00.000000');
INSERT INTO "inbox" VALUES(56,'house','','due:panels_looked_at:2:2026-11-06T00:40:00+00:00','9adc2513cab8033505a9d47adc7065945010f19dd907d552d7cd80cd79a6bcec','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-06T00:40:00Z","kind":"due"}','2026-11-06 00:40:00.000000','done',0,NULL,'','2026-11-06 00:40:00.000000');
INSERT INTO "inbox" VALUES(57,'house','','due:honours_asked:2:2026-11-06T00:50:00+00:00','b380f0b7d801fc820847d5d570d74edb4ce8c1e441977b0f8a3c00baa74911f0','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-06T00:50:00Z","kind":"due"}','2026-11-06 00:50:00.000000','done',0,NULL,'','2026-11-06 00:50:00.000000');
INSERT INTO "inbox" VALUES(58,'house','','due:month_published:2:2026-11-06T01:00:00+00:00','6279e59ce593649e4b7fa132e4aa4024e59cea5671dab16cc303b486a481e67f','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-06T01:00:00Z","kind":"due"}','2026-11-06 01:00:00.000000','done',0,NULL,'','2026-11-06 01:00:00.000000');
INSERT INTO "inbox" VALUES(59,'house','','due:improvements_watched:2:2026-11-06T01:20:00+00:00','0ab40910e974f4a7850926a106c6c76a824f9139c7409c33b2c7b8b3287262fb','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-06T01:20:00Z","kind":"due"}','2026-11-06 01:20:00.000000','done',0,NULL,'','2026-11-06 01:20:00.000000');
INSERT INTO "inbox" VALUES(60,'house','','due:patrol_reminder:2:2026-11-06T08:00:00+00:00','7626ec8a75189991ce95501325ed23ee7b84b40967836b69bcb77ad9a864e6ed','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-06T08:00:00Z","kind":"due"}','2026-11-06 08:00:00.000000','done',0,NULL,'','2026-11-06 08:00:00.000000');
INSERT INTO "inbox" VALUES(61,'house','','due:claims_proposed:2:2026-11-06T09:40:00+00:00','a9a94defc8715983b7852ed45799f5cd1bce91178bcd91efc71fb6e17e582b33','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-06T09:40:00Z","kind":"due"}','2026-11-06 09:40:00.000000','done',0,NULL,'','2026-11-06 09:40:00.000000');
INSERT INTO "inbox" VALUES(62,'house','','due:roster_changes:2:2026-11-06T16:05:00+00:00','05696465ed7cffb268bb8350814148cf0d4d20bd6b26b357883433d15d76b236','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-06T16:05:00Z","kind":"due"}','2026-11-06 16:05:00.000000','done',0,NULL,'','2026-11-06 16:05:00.000000');
INSERT INTO "inbox" VALUES(63,'house','','due:month_settled:2:2026-11-06T18:00:00+00:00','3e44f1f892cc17552cd51785bb968b7bd675a5569335f91cb92b04cb6f7cd845','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-06T18:00:00Z","kind":"due"}','2026-11-06 18:00:00.000000','done',0,NULL,'','2026-11-06 18:00:00.000000');
INSERT INTO "inbox" VALUES(64,'house','','due:housekeeping:2:2026-11-06T19:00:00+00:00','7aebdfbc2c70237b85db097581a0fb6360c5f2983237381a1d02cc9ef0e4dc3e','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-06T19:00:00Z","kind":"due"}','2026-11-06 19:00:00.000000','done',0,NULL,'','2026-11-06 19:00:00.000000');
INSERT INTO "inbox" VALUES(65,'house','','due:month_final:2:2026-11-07T00:00:00+00:00','52d181ee00f98e9c4421f0d6be25abcb9dcebdd4347546e65ca1112fc6e42598','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-07T00:00:00Z","kind":"due"}','2026-11-07 00:00:00.000000','done',0,NULL,'','2026-11-07 00:00:00.000000');
INSERT INTO "inbox" VALUES(66,'house','','due:orders_given_back:2:2026-11-07T00:20:00+00:00','80caa102fad102af5fe38b2607dd446daffe0339f63f4f5c4e17db3836df217b','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-07T00:20:00Z","kind":"due"}','2026-11-07 00:20:00.000000','done',0,NULL,'','2026-11-07 00:20:00.000000');
INSERT INTO "inbox" VALUES(67,'house','','due:stages_watched:2:2026-11-07T00:25:00+00:00','037bf41fcffed56821690a570ceabd6865cf6d2f0ffddd2bc66915e21d27b5f0','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-07T00:25:00Z","kind":"due"}','2026-11-07 00:25:00.000000','done',0,NULL,'','2026-11-07 00:25:00.000000');
INSERT INTO "inbox" VALUES(68,'house','','due:objections_watched:2:2026-11-07T00:30:00+00:00','c730ddb41874b739a42897ccb81ebb32e34cb0710100fa4f967a8f8aa2cc0f36','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-07T00:30:00Z","kind":"due"}','2026-11-07 00:30:00.000000','done',0,NULL,'','2026-11-07 00:30:00.000000');
INSERT INTO "inbox" VALUES(69,'house','','due:panels_looked_at:2:2026-11-07T00:40:00+00:00','bb5857c5d16d8181845df06a3dd839cd6c484e5473ec9cae68a51b2d9cb13182','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-07T00:40:00Z","kind":"due"}','2026-11-07 00:40:00.000000','done',0,NULL,'','2026-11-07 00:40:00.000000');
INSERT INTO "inbox" VALUES(70,'house','','due:honours_asked:2:2026-11-07T00:50:00+00:00','90188969f43ca62ca267e28cdd00448830feb6cdabef9ebff8c1ed05be54f9fb','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-07T00:50:00Z","kind":"due"}','2026-11-07 00:50:00.000000','done',0,NULL,'','2026-11-07 00:50:00.000000');
INSERT INTO "inbox" VALUES(71,'house','','due:month_published:2:2026-11-07T01:00:00+00:00','b28fe4b2c6c2f2b066d23547367d5cea7aaa6fc0eda451abbe34ad0e16b58ed2','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-07T01:00:00Z","kind":"due"}','2026-11-07 01:00:00.000000','done',0,NULL,'','2026-11-07 01:00:00.000000');
INSERT INTO "inbox" VALUES(72,'house','','due:improvements_watched:2:2026-11-07T01:20:00+00:00','36418205417706f0308034082021b513ff371d25962b74d39d50030a2c986488','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-07T01:20:00Z","kind":"due"}','2026-11-07 01:20:00.000000','done',0,NULL,'','2026-11-07 01:20:00.000000');
INSERT INTO "inbox" VALUES(73,'house','','due:claims_proposed:2:2026-11-07T09:40:00+00:00','ab8091e95eef03c0df00029eacf044727ccef6dfcae31527dc8f9b9c90765f24','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-07T09:40:00Z","kind":"due"}','2026-11-07 09:40:00.000000','done',0,NULL,'','2026-11-07 09:40:00.000000');
INSERT INTO "inbox" VALUES(74,'house','','due:roster_changes:2:2026-11-07T16:05:00+00:00','2efaf9ee68a984e8a5d30ac9a85d6be5069ffe825f469c9baec656ecb3736968','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-07T16:05:00Z","kind":"due"}','2026-11-07 16:05:00.000000','done',0,NULL,'','2026-11-07 16:05:00.000000');
INSERT INTO "inbox" VALUES(75,'house','','due:month_settled:2:2026-11-07T18:00:00+00:00','6fba5148efd017f640c6fae09f5bdad02cfd0a666534522455e5c265d1586d4a','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-07T18:00:00Z","kind":"due"}','2026-11-07 18:00:00.000000','done',0,NULL,'','2026-11-07 18:00:00.000000');
INSERT INTO "inbox" VALUES(76,'house','','due:housekeeping:2:2026-11-07T19:00:00+00:00','84ab8ebe50f5bf6e08cd7d769d7d88c36c1683a981f7707c817b76eeff0f185e','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-07T19:00:00Z","kind":"due"}','2026-11-07 19:00:00.000000','done',0,NULL,'','2026-11-07 19:00:00.000000');
INSERT INTO "inbox" VALUES(77,'house','','due:month_final:2:2026-11-08T00:00:00+00:00','05a86a165e6ddada84a0a7b2cc77b0556ad6cabf078f90444e9a66bde9907add','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-08T00:00:00Z","kind":"due"}','2026-11-08 00:00:00.000000','done',0,NULL,'','2026-11-08 00:00:00.000000');
INSERT INTO "inbox" VALUES(78,'house','','due:orders_given_back:2:2026-11-08T00:20:00+00:00','af015d048abb010e4771304be2f40175d4ba353e6451b10220ef4b41fb6a4031','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-08T00:20:00Z","kind":"due"}','2026-11-08 00:20:00.000000','done',0,NULL,'','2026-11-08 00:20:00.000000');
INSERT INTO "inbox" VALUES(79,'house','','due:stages_watched:2:2026-11-08T00:25:00+00:00','7475cdce1451089b62ad19b48e2006b2569c7f654465169e2b929a8b909753d3','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-08T00:25:00Z","kind":"due"}','2026-11-08 00:25:00.000000','done',0,NULL,'','2026-11-08 00:25:00.000000');
INSERT INTO "inbox" VALUES(80,'house','','due:objections_watched:2:2026-11-08T00:30:00+00:00','f9f0f83610f9a769ab130c56c74999112a898af777f02826a92bbf4ed2d415a4','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-08T00:30:00Z","kind":"due"}','2026-11-08 00:30:00.000000','done',0,NULL,'','2026-11-08 00:30:00.000000');
INSERT INTO "inbox" VALUES(81,'house','','due:panels_looked_at:2:2026-11-08T00:40:00+00:00','4356429e6ca4b2c91340869eb468053d0aaa3777bb59904848914acf42ed34dd','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-08T00:40:00Z","kind":"due"}','2026-11-08 00:40:00.000000','done',0,NULL,'','2026-11-08 00:40:00.000000');
INSERT INTO "inbox" VALUES(82,'house','','due:honours_asked:2:2026-11-08T00:50:00+00:00','29d913d3701c97d1812f8d2aab8c568c3177a19348ba778341486caa99edc782','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-08T00:50:00Z","kind":"due"}','2026-11-08 00:50:00.000000','done',0,NULL,'','2026-11-08 00:50:00.000000');
INSERT INTO "inbox" VALUES(83,'house','','due:month_published:2:2026-11-08T01:00:00+00:00','fd482228fd39a2765675e9bfded1dcbca50d44c93707576eaadb1533988b14d2','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-08T01:00:00Z","kind":"due"}','2026-11-08 01:00:00.000000','done',0,NULL,'','2026-11-08 01:00:00.000000');
INSERT INTO "inbox" VALUES(84,'house','','due:improvements_watched:2:2026-11-08T01:20:00+00:00','3cac1efee3db3901dfc0db75c60f6d903447c074738b550db75bf07a208627c4','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-08T01:20:00Z","kind":"due"}','2026-11-08 01:20:00.000000','done',0,NULL,'','2026-11-08 01:20:00.000000');
INSERT INTO "inbox" VALUES(85,'house','','due:claims_proposed:2:2026-11-08T09:40:00+00:00','18465c39585fdfd0cfcfe7d0a7af0e448111547356afc34755401d674ba13db1','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-08T09:40:00Z","kind":"due"}','2026-11-08 09:40:00.000000','done',0,NULL,'','2026-11-08 09:40:00.000000');
INSERT INTO "inbox" VALUES(86,'house','','due:roster_changes:2:2026-11-08T16:05:00+00:00','d86f03c2da29406f06b52cf7e85d220e976acbe2428fc751a4c4ea52353db877','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-08T16:05:00Z","kind":"due"}','2026-11-08 16:05:00.000000','done',0,NULL,'','2026-11-08 16:05:00.000000');
INSERT INTO "inbox" VALUES(87,'house','','due:month_settled:2:2026-11-08T18:00:00+00:00','ddc9ce4b563271cc2f2865de0eea9357bd175a21edb37e1bf9c0c2158bafdef6','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-08T18:00:00Z","kind":"due"}','2026-11-08 18:00:00.000000','done',0,NULL,'','2026-11-08 18:00:00.000000');
INSERT INTO "inbox" VALUES(88,'house','','due:housekeeping:2:2026-11-08T19:00:00+00:00','49e37b8cbbca9474ebc2e4231528a682f87d72d87133920c58bfed1181c15929','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-08T19:00:00Z","kind":"due"}','2026-11-08 19:00:00.000000','done',0,NULL,'','2026-11-08 19:00:00.000000');
INSERT INTO "inbox" VALUES(89,'house','','due:patrol_prompt:2:2026-11-08T23:30:00+00:00','776f0eab9150903bb890432217fe857ef3f01074a66886e0bfcdc7b75cba66ad','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-08T23:30:00Z","kind":"due"}','2026-11-08 23:30:00.000000','done',0,NULL,'','2026-11-08 23:30:00.000000');
INSERT INTO "inbox" VALUES(90,'house','','due:month_final:2:2026-11-09T00:00:00+00:00','a91c0efa1343ba2c3ddb23ede48dad035997a3f2676d00a264d79c95e125cdda','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-09T00:00:00Z","kind":"due"}','2026-11-09 00:00:00.000000','done',0,NULL,'','2026-11-09 00:00:00.000000');
INSERT INTO "inbox" VALUES(91,'house','','due:orders_given_back:2:2026-11-09T00:20:00+00:00','14648de2f23a272c79c6c7c66afa730f94702bdb3e46f6cde75a93aa1d93565a','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-09T00:20:00Z","kind":"due"}','2026-11-09 00:20:00.000000','done',0,NULL,'','2026-11-09 00:20:00.000000');
INSERT INTO "inbox" VALUES(92,'house','','due:stages_watched:2:2026-11-09T00:25:00+00:00','4ebeede861cc51b652aa67a93f1a6691542ccebd42fe2f7268fee7367c772dfd','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-09T00:25:00Z","kind":"due"}','2026-11-09 00:25:00.000000','done',0,NULL,'','2026-11-09 00:25:00.000000');
INSERT INTO "inbox" VALUES(93,'house','','due:objections_watched:2:2026-11-09T00:30:00+00:00','fd9fe22dda8c4a392879aa7d9d4273b348f1b4ae4be657ff9e3701284e8d0fc0','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-09T00:30:00Z","kind":"due"}','2026-11-09 00:30:00.000000','done',0,NULL,'','2026-11-09 00:30:00.000000');
INSERT INTO "inbox" VALUES(94,'house','','due:panels_looked_at:2:2026-11-09T00:40:00+00:00','fdf2fc40f1599bf2d5493bf8d0d51f52e4773708dab676f9ccd869f75a29cf42','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-09T00:40:00Z","kind":"due"}','2026-11-09 00:40:00.000000','done',0,NULL,'','2026-11-09 00:40:00.000000');
INSERT INTO "inbox" VALUES(95,'house','','due:overdue_weekly:1:2026-11-09T08:45:00+08:00','ee26932717e7899f5ddb2fccfaa069f3684066972f6b525f28763f9d7302eb29','due:1',NULL,NULL,'{"task":"overdue_weekly","area_id":1,"due_at":"2026-11-09T08:45:00+08:00","kind":"due"}','2026-11-09 00:45:00.000000','done',0,NULL,'','2026-11-09 00:45:00.000000');
INSERT INTO "inbox" VALUES(96,'house','','due:honours_asked:2:2026-11-09T00:50:00+00:00','87a52fd046a14ba9b943ecb673163c510c26658ca0895595cb55ec0ba3f3ebcd','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-09T00:50:00Z","kind":"due"}','2026-11-09 00:50:00.000000','done',0,NULL,'','2026-11-09 00:50:00.000000');
INSERT INTO "inbox" VALUES(97,'house','','due:month_published:2:2026-11-09T01:00:00+00:00','5f0c8072934d55a3cd1db0d76a0680deb100954a2383206700623ac0c8374f0a','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-09T01:00:00Z","kind":"due"}','2026-11-09 01:00:00.000000','done',0,NULL,'','2026-11-09 01:00:00.000000');
INSERT INTO "inbox" VALUES(98,'house','','due:improvements_watched:2:2026-11-09T01:20:00+00:00','21b86bbbb3eac1a6a2bf8bb4fd02f5068e9fd71c93976e33f0b0cfddaece4513','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-09T01:20:00Z","kind":"due"}','2026-11-09 01:20:00.000000','done',0,NULL,'','2026-11-09 01:20:00.000000');
INSERT INTO "inbox" VALUES(99,'house','','due:patrol_reminder:2:2026-11-09T08:00:00+00:00','cee6f01383811453266a7aa48bf91eded04055b4aa8f3a15dacf24b863f8b35f','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-09T08:00:00Z","kind":"due"}','2026-11-09 08:00:00.000000','done',0,NULL,'','2026-11-09 08:00:00.000000');
INSERT INTO "inbox" VALUES(100,'house','','due:claims_proposed:2:2026-11-09T09:40:00+00:00','9275647c6b5776bf9ab4da9454e40e710cdad34d1a2eb53a7be6cae28dad7a9f','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-09T09:40:00Z","kind":"due"}','2026-11-09 09:40:00.000000','done',0,NULL,'','2026-11-09 09:40:00.000000');
INSERT INTO "inbox" VALUES(101,'house','','due:roster_changes:2:2026-11-09T16:05:00+00:00','abfdd6cdb67e581fd928375fd3ea793a6c387985ceae57a09caa445bbe1ac01c','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-09T16:05:00Z","kind":"due"}','2026-11-09 16:05:00.000000','done',0,NULL,'','2026-11-09 16:05:00.000000');
INSERT INTO "inbox" VALUES(102,'house','','due:month_settled:2:2026-11-09T18:00:00+00:00','8a15925445270d7df1434f6c44ce1bd107358fd6ee1df2653bba38fd29399636','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-09T18:00:00Z","kind":"due"}','2026-11-09 18:00:00.000000','done',0,NULL,'','2026-11-09 18:00:00.000000');
INSERT INTO "inbox" VALUES(103,'house','','due:housekeeping:2:2026-11-09T19:00:00+00:00','6975ae46492f997595a4c3c731c8002f4d81bcec1e2ac865d354ceb4ed249e52','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-09T19:00:00Z","kind":"due"}','2026-11-09 19:00:00.000000','done',0,NULL,'','2026-11-09 19:00:00.000000');
INSERT INTO "inbox" VALUES(104,'house','','due:patrol_prompt:2:2026-11-09T23:30:00+00:00','9da01ff0e26b37b7925291b18e3ffc53f2124ce728cc6a175c17f28c67c67b9a','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-09T23:30:00Z","kind":"due"}','2026-11-09 23:30:00.000000','done',0,NULL,'','2026-11-09 23:30:00.000000');
INSERT INTO "inbox" VALUES(105,'house','','due:month_final:2:2026-11-10T00:00:00+00:00','efb3be3632380ae27cdf3332666ae6bdc9f291bf328cf6c10697f21012bcd67b','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-10T00:00:00Z","kind":"due"}','2026-11-10 00:00:00.000000','done',0,NULL,'','2026-11-10 00:00:00.000000');
INSERT INTO "inbox" VALUES(106,'house','','due:orders_given_back:2:2026-11-10T00:20:00+00:00','0f7660d4ee5961bfaa7f0a6de9158070ad1a480a819e3bf8081143adfcd6b7fe','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-10T00:20:00Z","kind":"due"}','2026-11-10 00:20:00.000000','done',0,NULL,'','2026-11-10 00:20:00.000000');
INSERT INTO "inbox" VALUES(107,'house','','due:stages_watched:2:2026-11-10T00:25:00+00:00','4c89b2e145969cb58832567eedab9bfa03db41a9f09c02505247383e83aa2594','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-10T00:25:00Z","kind":"due"}','2026-11-10 00:25:00.000000','done',0,NULL,'','2026-11-10 00:25:00.000000');
INSERT INTO "inbox" VALUES(108,'house','','due:objections_watched:2:2026-11-10T00:30:00+00:00','aad68d489c3a899d1099c163b4e837781defc7c3a5b566b94c7ccf16ee4de813','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-10T00:30:00Z","kind":"due"}','2026-11-10 00:30:00.000000','done',0,NULL,'','2026-11-10 00:30:00.000000');
INSERT INTO "inbox" VALUES(109,'house','','due:panels_looked_at:2:2026-11-10T00:40:00+00:00','e405f63dcee89d88517081a0ee7b59c7c2f04106d28fd4c2e2fb302031de3405','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-10T00:40:00Z","kind":"due"}','2026-11-10 00:40:00.000000','done',0,NULL,'','2026-11-10 00:40:00.000000');
INSERT INTO "inbox" VALUES(110,'house','','due:honours_asked:2:2026-11-10T00:50:00+00:00','b6ebd29096a7337779dd0a25300019cd3749e5b9b2d3fb58345baf889bba4701','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-10T00:50:00Z","kind":"due"}','2026-11-10 00:50:00.000000','done',0,NULL,'','2026-11-10 00:50:00.000000');
INSERT INTO "inbox" VALUES(111,'house','','due:month_published:2:2026-11-10T01:00:00+00:00','080baf984a74370aef10ba17c2ff31f7517e774a88c47d19c69c7e5c6bad303d','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-10T01:00:00Z","kind":"due"}','2026-11-10 01:00:00.000000','done',0,NULL,'','2026-11-10 01:00:00.000000');
INSERT INTO "inbox" VALUES(112,'house','','due:month_published:2:2026-11-10T01:00:00+00:00:drafted:1:1d717f8ff01b462496735b60738dd380:7131c56b4229414c91ac7849a9b08f5f','080baf984a74370aef10ba17c2ff31f7517e774a88c47d19c69c7e5c6bad303d','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-10T01:00:00Z","kind":"due"}','2026-11-10 01:00:00.000000','done',0,NULL,'','2026-11-10 01:00:00.000000');
INSERT INTO "inbox" VALUES(113,'house','','due:improvements_watched:2:2026-11-10T01:20:00+00:00','5e05de98bfdcf5f0f87aabc2edefc06908f7fa415f942acd7ad5cd2d761c5f9e','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-10T01:20:00Z","kind":"due"}','2026-11-10 01:20:00.000000','done',0,NULL,'','2026-11-10 01:20:00.000000');
INSERT INTO "inbox" VALUES(114,'house','','due:patrol_reminder:2:2026-11-10T08:00:00+00:00','96a097a49a57de247e3ac6deb7de2c5952c0b087748b06429b15548eb4924ed0','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-10T08:00:00Z","kind":"due"}','2026-11-10 08:00:00.000000','done',0,NULL,'','2026-11-10 08:00:00.000000');
INSERT INTO "inbox" VALUES(115,'house','','due:claims_proposed:2:2026-11-10T09:40:00+00:00','019667f9d5128d6d63a165dcfc51cc56f2e2921228b381e14ac4e9d0ec90f616','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-10T09:40:00Z","kind":"due"}','2026-11-10 09:40:00.000000','done',0,NULL,'','2026-11-10 09:40:00.000000');
INSERT INTO "inbox" VALUES(116,'house','','due:roster_changes:2:2026-11-10T16:05:00+00:00','461c1431dfabc529cd875363dab9846d7098821611f5463bc94d10d17f33d6e5','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-10T16:05:00Z","kind":"due"}','2026-11-10 16:05:00.000000','done',0,NULL,'','2026-11-10 16:05:00.000000');
INSERT INTO "inbox" VALUES(117,'house','','due:month_settled:2:2026-11-10T18:00:00+00:00','aaf8223155336a84d193fbe9f639ad83ea155459cc0fd95c28b3e197da3ed4fd','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-10T18:00:00Z","kind":"due"}','2026-11-10 18:00:00.000000','done',0,NULL,'','2026-11-10 18:00:00.000000');
INSERT INTO "inbox" VALUES(118,'house','','due:housekeeping:2:2026-11-10T19:00:00+00:00','7cdb465cd0f942c055908cdcad94a3fa3f348bdf96782645ffdc686b9fd41b70','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-10T19:00:00Z","kind":"due"}','2026-11-10 19:00:00.000000','done',0,NULL,'','2026-11-10 19:00:00.000000');
INSERT INTO "inbox" VALUES(119,'house','','due:patrol_prompt:2:2026-11-10T23:30:00+00:00','2eba0611a6468388fa11d4e739c4469ddfce199f89584dfa50cad04eac059735','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-10T23:30:00Z","kind":"due"}','2026-11-10 23:30:00.000000','done',0,NULL,'','2026-11-10 23:30:00.000000');
INSERT INTO "inbox" VALUES(120,'house','','due:month_final:2:2026-11-11T00:00:00+00:00','15b4aada8e4870abb5870f7319fb1b5d090231cab68a424f2d51505b5e8a99cc','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-11T00:00:00Z","kind":"due"}','2026-11-11 00:00:00.000000','done',0,NULL,'','2026-11-11 00:00:00.000000');
INSERT INTO "inbox" VALUES(121,'house','','due:orders_given_back:2:2026-11-11T00:20:00+00:00','95b46e3ee8c93dbdec7a33a891029ba9c8b579db040e4eafb88d52bc7f30ee36','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-11T00:20:00Z","kind":"due"}','2026-11-11 00:20:00.000000','done',0,NULL,'','2026-11-11 00:20:00.000000');
INSERT INTO "inbox" VALUES(122,'house','','due:stages_watched:2:2026-11-11T00:25:00+00:00','d63292944f04bbef11db946c345ba0b38441d84fa7b4218e4f394cfd2892e7b4','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-11T00:25:00Z","kind":"due"}','2026-11-11 00:25:00.000000','done',0,NULL,'','2026-11-11 00:25:00.000000');
INSERT INTO "inbox" VALUES(123,'house','','due:objections_watched:2:2026-11-11T00:30:00+00:00','6d4159afb84c4bd5c520db16774decb94ae151e67008c17c89140986732b3404','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-11T00:30:00Z","kind":"due"}','2026-11-11 00:30:00.000000','done',0,NULL,'','2026-11-11 00:30:00.000000');
INSERT INTO "inbox" VALUES(124,'house','','due:panels_looked_at:2:2026-11-11T00:40:00+00:00','4c1e4fd9fa15eafcbf9b42eba29051f3504ee05006fb31bb658b37536d96aea5','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-11T00:40:00Z","kind":"due"}','2026-11-11 00:40:00.000000','done',0,NULL,'','2026-11-11 00:40:00.000000');
INSERT INTO "inbox" VALUES(125,'house','','due:honours_asked:2:2026-11-11T00:50:00+00:00','f6a2adc93eb1526330bdd532b7d50cc812ccf4f7fe514118d7cef3e982f96a78','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-11T00:50:00Z","kind":"due"}','2026-11-11 00:50:00.000000','done',0,NULL,'','2026-11-11 00:50:00.000000');
INSERT INTO "inbox" VALUES(126,'house','','due:month_published:2:2026-11-11T01:00:00+00:00','10bf7a44091a07c8bde3ed2e38f3ae8c1b7e7d56cec41b27db4a6a73c3b3d48a','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-11T01:00:00Z","kind":"due"}','2026-11-11 01:00:00.000000','done',0,NULL,'','2026-11-11 01:00:00.000000');
INSERT INTO "inbox" VALUES(127,'house','','due:improvements_watched:2:2026-11-11T01:20:00+00:00','ace12ce616c0a7b9c504d8a688560318a92e97b569e5d320fa5eb75485280a8d','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-11T01:20:00Z","kind":"due"}','2026-11-11 01:20:00.000000','done',0,NULL,'','2026-11-11 01:20:00.000000');
INSERT INTO "inbox" VALUES(128,'house','','due:patrol_reminder:2:2026-11-11T08:00:00+00:00','03c72f28aa53e3001f9ba18c852ca6820aca77f5216af7333117774d461f1f79','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-11T08:00:00Z","kind":"due"}','2026-11-11 08:00:00.000000','done',0,NULL,'','2026-11-11 08:00:00.000000');
INSERT INTO "inbox" VALUES(129,'house','','due:claims_proposed:2:2026-11-11T09:40:00+00:00','f68f7b5044e0f57adc90f3b55ec2d601fd0209527834bef6d10dd644933762e1','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-11T09:40:00Z","kind":"due"}','2026-11-11 09:40:00.000000','done',0,NULL,'','2026-11-11 09:40:00.000000');
INSERT INTO "inbox" VALUES(130,'house','','due:roster_changes:2:2026-11-11T16:05:00+00:00','0f2634b229341aaf72cec2e3f5faebff41de8517ac2e1d08b5cc8e4eef12611e','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-11T16:05:00Z","kind":"due"}','2026-11-11 16:05:00.000000','done',0,NULL,'','2026-11-11 16:05:00.000000');
INSERT INTO "inbox" VALUES(131,'house','','due:month_settled:2:2026-11-11T18:00:00+00:00','2d104fa9e1d3170757f2b5f5874cb64a921cc6bc5dd479f03db9081b5d493be1','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-11T18:00:00Z","kind":"due"}','2026-11-11 18:00:00.000000','done',0,NULL,'','2026-11-11 18:00:00.000000');
INSERT INTO "inbox" VALUES(132,'house','','due:housekeeping:2:2026-11-11T19:00:00+00:00','665b4c8cc5f6b0efddda4663494792dfbe8c933d43a87af62e26bfd2f82c2a61','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-11T19:00:00Z","kind":"due"}','2026-11-11 19:00:00.000000','done',0,NULL,'','2026-11-11 19:00:00.000000');
INSERT INTO "inbox" VALUES(133,'house','','due:patrol_prompt:2:2026-11-11T23:30:00+00:00','deb468a7708f3c5c1ac1fbd6f6c98cf4bb02dfd84c205b4fc4a1cb897643d29f','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-11T23:30:00Z","kind":"due"}','2026-11-11 23:30:00.000000','done',0,NULL,'','2026-11-11 23:30:00.000000');
INSERT INTO "inbox" VALUES(134,'house','','due:month_final:2:2026-11-12T00:00:00+00:00','31bc431b0c2ee3eea93e0a86a0848efc8dcec14c285b30b0bd650aaad48ae88a','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-12T00:00:00Z","kind":"due"}','2026-11-12 00:00:00.000000','done',0,NULL,'','2026-11-12 00:00:00.000000');
INSERT INTO "inbox" VALUES(135,'house','','due:orders_given_back:2:2026-11-12T00:20:00+00:00','97d91be7dff5d21c48862ad2d14baffa35e10b0e7e6eaf848cc7b67185c7e1c3','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-12T00:20:00Z","kind":"due"}','2026-11-12 00:20:00.000000','done',0,NULL,'','2026-11-12 00:20:00.000000');
INSERT INTO "inbox" VALUES(136,'house','','due:stages_watched:2:2026-11-12T00:25:00+00:00','89b6704a08582a83f5fe02d2df138046fc2ddc75a378bb8c22503bf43ca2351e','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-12T00:25:00Z","kind":"due"}','2026-11-12 00:25:00.000000','done',0,NULL,'','2026-11-12 00:25:00.000000');
INSERT INTO "inbox" VALUES(137,'house','','due:objections_watched:2:2026-11-12T00:30:00+00:00','5ac0777018ae008299d2cfa146fe8392b11f951e5e370f6c7e2f5010bb190b22','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-12T00:30:00Z","kind":"due"}','2026-11-12 00:30:00.000000','done',0,NULL,'','2026-11-12 00:30:00.000000');
INSERT INTO "inbox" VALUES(138,'house','','due:panels_looked_at:2:2026-11-12T00:40:00+00:00','22239ef7e9d1bc87ecaf569f4ca4311d5684fae59d483f39f87815a1f19451c0','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-12T00:40:00Z","kind":"due"}','2026-11-12 00:40:00.000000','done',0,NULL,'','2026-11-12 00:40:00.000000');
INSERT INTO "inbox" VALUES(139,'house','','due:honours_asked:2:2026-11-12T00:50:00+00:00','9461dad8ff828329de2ef912178f5b6b4f581f4f576a1437689bb5e4c1d4816e','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-12T00:50:00Z","kind":"due"}','2026-11-12 00:50:00.000000','done',0,NULL,'','2026-11-12 00:50:00.000000');
INSERT INTO "inbox" VALUES(140,'house','','due:month_published:2:2026-11-12T01:00:00+00:00','233bec79307038f35a5eab8e1e65669df734d9d12d5aacaa3edc82d34447f605','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-12T01:00:00Z","kind":"due"}','2026-11-12 01:00:00.000000','done',0,NULL,'','2026-11-12 01:00:00.000000');
INSERT INTO "inbox" VALUES(141,'house','','due:improvements_watched:2:2026-11-12T01:20:00+00:00','4c1b828a28db021fd8892de19de8dc593203cbc1ef1bd3ae770ddb19323b2c53','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-12T01:20:00Z","kind":"due"}','2026-11-12 01:20:00.000000','done',0,NULL,'','2026-11-12 01:20:00.000000');
INSERT INTO "inbox" VALUES(142,'house','','due:patrol_reminder:2:2026-11-12T08:00:00+00:00','43ef9ac7afeeadaf73d1b3a4f513bf6963b9d39a3f37e283383d013dab0bd26d','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-12T08:00:00Z","kind":"due"}','2026-11-12 08:00:00.000000','done',0,NULL,'','2026-11-12 08:00:00.000000');
INSERT INTO "inbox" VALUES(143,'house','','due:claims_proposed:2:2026-11-12T09:40:00+00:00','0ad00942026e2bbfff6c45418d6f4cfc0f597f9292d833f5dafb190cacfbeedf','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-12T09:40:00Z","kind":"due"}','2026-11-12 09:40:00.000000','done',0,NULL,'','2026-11-12 09:40:00.000000');
INSERT INTO "inbox" VALUES(144,'house','','due:roster_changes:2:2026-11-12T16:05:00+00:00','9e0b50647e09c816a469bbe562d14931d7fb3c49d04bf7cd667195eef89ace53','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-12T16:05:00Z","kind":"due"}','2026-11-12 16:05:00.000000','done',0,NULL,'','2026-11-12 16:05:00.000000');
INSERT INTO "inbox" VALUES(145,'house','','due:month_settled:2:2026-11-12T18:00:00+00:00','46e96e42a165165e2ededad350ea771d71c96e6c1ebd22e5b0328f6f58662012','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-12T18:00:00Z","kind":"due"}','2026-11-12 18:00:00.000000','done',0,NULL,'','2026-11-12 18:00:00.000000');
INSERT INTO "inbox" VALUES(146,'house','','due:housekeeping:2:2026-11-12T19:00:00+00:00','a449bc1628d62ae6c81fd03f592ed76060d60a99eda0b1769571c1814cf28936','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-12T19:00:00Z","kind":"due"}','2026-11-12 19:00:00.000000','done',0,NULL,'','2026-11-12 19:00:00.000000');
INSERT INTO "inbox" VALUES(147,'house','','due:patrol_prompt:2:2026-11-12T23:30:00+00:00','04a40d7ba06e5edcec5dc373e6d682362580e5d36767ae7e1bf48e870a2fa321','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-12T23:30:00Z","kind":"due"}','2026-11-12 23:30:00.000000','done',0,NULL,'','2026-11-12 23:30:00.000000');
INSERT INTO "inbox" VALUES(148,'house','','due:month_final:2:2026-11-13T00:00:00+00:00','616f87b35361357b3084757f763f4b2defe71dd74680f9787b7dde3a40478b4b','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-13T00:00:00Z","kind":"due"}','2026-11-13 00:00:00.000000','done',0,NULL,'','2026-11-13 00:00:00.000000');
INSERT INTO "inbox" VALUES(149,'house','','due:orders_given_back:2:2026-11-13T00:20:00+00:00','c095f15cb4fb84df6d520fae14af7314d6dad73ace617fd10e5ed170636bfca5','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-13T00:20:00Z","kind":"due"}','2026-11-13 00:20:00.000000','done',0,NULL,'','2026-11-13 00:20:00.000000');
INSERT INTO "inbox" VALUES(150,'house','','due:stages_watched:2:2026-11-13T00:25:00+00:00','a89ab52b091cc24c81ecb7ffac088c0e55b4c20f0a62b15c281b050d2468e5ef','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-13T00:25:00Z","kind":"due"}','2026-11-13 00:25:00.000000','done',0,NULL,'','2026-11-13 00:25:00.000000');
INSERT INTO "inbox" VALUES(151,'house','','due:objections_watched:2:2026-11-13T00:30:00+00:00','7b1fa13580baee5880330859ed607779ee632655a4bc44bb5fd0b62add3e8ca2','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-13T00:30:00Z","kind":"due"}','2026-11-13 00:30:00.000000','done',0,NULL,'','2026-11-13 00:30:00.000000');
INSERT INTO "inbox" VALUES(152,'house','','due:panels_looked_at:2:2026-11-13T00:40:00+00:00','461ac4de4d7cc1cbf5961d0686c575970cbbec5a17ac60e95fd883c867212ef9','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-13T00:40:00Z","kind":"due"}','2026-11-13 00:40:00.000000','done',0,NULL,'','2026-11-13 00:40:00.000000');
INSERT INTO "inbox" VALUES(153,'house','','due:honours_asked:2:2026-11-13T00:50:00+00:00','9497c6b1f79e2addf1a17ef06a64a58ef1bc83dcee2bff175d9dd873f0b5d116','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-13T00:50:00Z","kind":"due"}','2026-11-13 00:50:00.000000','done',0,NULL,'','2026-11-13 00:50:00.000000');
INSERT INTO "inbox" VALUES(154,'house','','due:month_published:2:2026-11-13T01:00:00+00:00','20a752ec2a8b0289fabc2e9fedce1132c1c96efaf82ab3fefdf6d3a38ba589e0','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-13T01:00:00Z","kind":"due"}','2026-11-13 01:00:00.000000','done',0,NULL,'','2026-11-13 01:00:00.000000');
INSERT INTO "inbox" VALUES(155,'house','','due:improvements_watched:2:2026-11-13T01:20:00+00:00','c14938db8e460cd980422961a245216453b811e27576b71eea4738f18c437f28','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-13T01:20:00Z","kind":"due"}','2026-11-13 01:20:00.000000','done',0,NULL,'','2026-11-13 01:20:00.000000');
INSERT INTO "inbox" VALUES(156,'house','','due:patrol_reminder:2:2026-11-13T08:00:00+00:00','b1d93de35a95b9d58554b64ad799e02be28c1c6cffef19a2ba982f3c303c0998','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-13T08:00:00Z","kind":"due"}','2026-11-13 08:00:00.000000','done',0,NULL,'','2026-11-13 08:00:00.000000');
INSERT INTO "inbox" VALUES(157,'house','','due:claims_proposed:2:2026-11-13T09:40:00+00:00','8cd94564b60a8eaaa74fd7c4c995c6f8059c65fbccfff9f04d883a79881566e5','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-13T09:40:00Z","kind":"due"}','2026-11-13 09:40:00.000000','done',0,NULL,'','2026-11-13 09:40:00.000000');
INSERT INTO "inbox" VALUES(158,'house','','due:roster_changes:2:2026-11-13T16:05:00+00:00','f2fbea0f8cf9dbcf6a6173461e293f38b4db1c0f92bc574707268db59830589b','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-13T16:05:00Z","kind":"due"}','2026-11-13 16:05:00.000000','done',0,NULL,'','2026-11-13 16:05:00.000000');
INSERT INTO "inbox" VALUES(159,'house','','due:month_settled:2:2026-11-13T18:00:00+00:00','74504d02e743fbd83f2911642790edb1ed28f6e1336f1c199e2de38f2bbe9d85','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-13T18:00:00Z","kind":"due"}','2026-11-13 18:00:00.000000','done',0,NULL,'','2026-11-13 18:00:00.000000');
INSERT INTO "inbox" VALUES(160,'house','','due:housekeeping:2:2026-11-13T19:00:00+00:00','ad4fe78e8f1fbfea56a8d14f38d6f82a477bf278766fe6b2c61c2c54da70138d','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-13T19:00:00Z","kind":"due"}','2026-11-13 19:00:00.000000','done',0,NULL,'','2026-11-13 19:00:00.000000');
INSERT INTO "inbox" VALUES(161,'house','','due:month_final:2:2026-11-14T00:00:00+00:00','14ba0cd9d25366219367255c11f10391159765aa6da5a972e23b66303c866350','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-14T00:00:00Z","kind":"due"}','2026-11-14 00:00:00.000000','done',0,NULL,'','2026-11-14 00:00:00.000000');
INSERT INTO "inbox" VALUES(162,'house','','due:orders_given_back:2:2026-11-14T00:20:00+00:00','c9bac0387c557087292d630a015c919a28ac4241d9ec9bcd6156d04ba138f002','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-14T00:20:00Z","kind":"due"}','2026-11-14 00:20:00.000000','done',0,NULL,'','2026-11-14 00:20:00.000000');
INSERT INTO "inbox" VALUES(163,'house','','due:stages_watched:2:2026-11-14T00:25:00+00:00','94b12b5911dcdb8663b5d52b7974410b3dbf3a1c69ec61718179efb010974a20','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-14T00:25:00Z","kind":"due"}','2026-11-14 00:25:00.000000','done',0,NULL,'','2026-11-14 00:25:00.000000');
INSERT INTO "inbox" VALUES(164,'house','','due:objections_watched:2:2026-11-14T00:30:00+00:00','97aeb42dc35d0b78dce34b5c0ffcdd99369684d477f20ac1f52bc14b1c4c0c42','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-14T00:30:00Z","kind":"due"}','2026-11-14 00:30:00.000000','done',0,NULL,'','2026-11-14 00:30:00.000000');
INSERT INTO "inbox" VALUES(165,'house','','due:panels_looked_at:2:2026-11-14T00:40:00+00:00','c1af19d0369b7abe57187f7dcf8fc144dbc4d5ba764d17c874512ab05329fca8','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-14T00:40:00Z","kind":"due"}','2026-11-14 00:40:00.000000','done',0,NULL,'','2026-11-14 00:40:00.000000');
INSERT INTO "inbox" VALUES(166,'house','','due:honours_asked:2:2026-11-14T00:50:00+00:00','6f22a3c6490ce0cba489c1921db7a9b807fdc4b91d1f5d5cfe12f40ae2548c58','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-14T00:50:00Z","kind":"due"}','2026-11-14 00:50:00.000000','done',0,NULL,'','2026-11-14 00:50:00.000000');
INSERT INTO "inbox" VALUES(167,'house','','due:month_published:2:2026-11-14T01:00:00+00:00','cec75814af4a8ccdcaad31ebc833c4ef613782f4dc3f381b2fc54781f4d8d11f','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-14T01:00:00Z","kind":"due"}','2026-11-14 01:00:00.000000','done',0,NULL,'','2026-11-14 01:00:00.000000');
INSERT INTO "inbox" VALUES(168,'house','','due:improvements_watched:2:2026-11-14T01:20:00+00:00','2d76647c1cbf0825f5ad1723c6e59412b05d59352cd593045d5e51f2481a3743','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-14T01:20:00Z","kind":"due"}','2026-11-14 01:20:00.000000','done',0,NULL,'','2026-11-14 01:20:00.000000');
INSERT INTO "inbox" VALUES(169,'house','','due:claims_proposed:2:2026-11-14T09:40:00+00:00','4fabf300e8bc5b9da925ea7a25095b61056d83265f02a131380bd1a908f030e4','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-14T09:40:00Z","kind":"due"}','2026-11-14 09:40:00.000000','done',0,NULL,'','2026-11-14 09:40:00.000000');
INSERT INTO "inbox" VALUES(170,'house','','due:roster_changes:2:2026-11-14T16:05:00+00:00','8e97665e8af86f24e49146d15f5378228a29970f934980d4e5a6acf09e007080','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-14T16:05:00Z","kind":"due"}','2026-11-14 16:05:00.000000','done',0,NULL,'','2026-11-14 16:05:00.000000');
INSERT INTO "inbox" VALUES(171,'house','','due:month_settled:2:2026-11-14T18:00:00+00:00','02d6513a12c0e34f9322bf33ce65261020bb4f3e4a142e5b3ff704c2c5b56a1d','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-14T18:00:00Z","kind":"due"}','2026-11-14 18:00:00.000000','done',0,NULL,'','2026-11-14 18:00:00.000000');
INSERT INTO "inbox" VALUES(172,'house','','due:housekeeping:2:2026-11-14T19:00:00+00:00','e6c8f2133666e522b2e4d637a752005280a84d49f5d84b3b38d6b140455025d5','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-14T19:00:00Z","kind":"due"}','2026-11-14 19:00:00.000000','done',0,NULL,'','2026-11-14 19:00:00.000000');
INSERT INTO "inbox" VALUES(173,'house','','due:month_final:2:2026-11-15T00:00:00+00:00','135a44896701798cb7a5b555eadd50b3e46cf4b9e04e668728214d8d1d8a7673','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-15T00:00:00Z","kind":"due"}','2026-11-15 00:00:00.000000','done',0,NULL,'','2026-11-15 00:00:00.000000');
INSERT INTO "inbox" VALUES(174,'house','','due:orders_given_back:2:2026-11-15T00:20:00+00:00','1759d48920c3e1e86900858b431bb8ec5b5ef35eb6c314b0a83cabd68da6f4d3','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-15T00:20:00Z","kind":"due"}','2026-11-15 00:20:00.000000','done',0,NULL,'','2026-11-15 00:20:00.000000');
INSERT INTO "inbox" VALUES(175,'house','','due:stages_watched:2:2026-11-15T00:25:00+00:00','294d2725476e53d61ccee17209870d6188df4505c0b5ad3b33d99689bf6859f5','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-15T00:25:00Z","kind":"due"}','2026-11-15 00:25:00.000000','done',0,NULL,'','2026-11-15 00:25:00.000000');
INSERT INTO "inbox" VALUES(176,'house','','due:objections_watched:2:2026-11-15T00:30:00+00:00','3c99ae080b6d21dcf5b5549387d14e9aea2f203655b0bb21db124600ed6606bc','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-15T00:30:00Z","kind":"due"}','2026-11-15 00:30:00.000000','done',0,NULL,'','2026-11-15 00:30:00.000000');
INSERT INTO "inbox" VALUES(177,'house','','due:panels_looked_at:2:2026-11-15T00:40:00+00:00','92d4ad240d6bc20323fbf9de38526ffa05c5c5c14354d456527ebe6cff6d6fd0','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-15T00:40:00Z","kind":"due"}','2026-11-15 00:40:00.000000','done',0,NULL,'','2026-11-15 00:40:00.000000');
INSERT INTO "inbox" VALUES(178,'house','','due:honours_asked:2:2026-11-15T00:50:00+00:00','e3665aa514e418752b3a4aa31518fceae97154d26c5159dd8388aeb266daea0b','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-15T00:50:00Z","kind":"due"}','2026-11-15 00:50:00.000000','done',0,NULL,'','2026-11-15 00:50:00.000000');
INSERT INTO "inbox" VALUES(179,'house','','due:month_published:2:2026-11-15T01:00:00+00:00','7a01a76d08d054801bbdb965448954056c920538194b8755183e67004f5e2f5b','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-15T01:00:00Z","kind":"due"}','2026-11-15 01:00:00.000000','done',0,NULL,'','2026-11-15 01:00:00.000000');
INSERT INTO "inbox" VALUES(180,'house','','due:improvements_watched:2:2026-11-15T01:20:00+00:00','413c419746442419c7e0016e9162f223345b7ef79f5fa105023eb8868e9f6745','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-15T01:20:00Z","kind":"due"}','2026-11-15 01:20:00.000000','done',0,NULL,'','2026-11-15 01:20:00.000000');
INSERT INTO "inbox" VALUES(181,'house','','due:claims_proposed:2:2026-11-15T09:40:00+00:00','8ee0637f1fe6291428da211111d45629ae722e3fcc956553d52e1a7354f418a7','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-15T09:40:00Z","kind":"due"}','2026-11-15 09:40:00.000000','done',0,NULL,'','2026-11-15 09:40:00.000000');
INSERT INTO "inbox" VALUES(182,'house','','due:roster_changes:2:2026-11-15T16:05:00+00:00','ca78f3088388d28eddc97acdd93a94d19d62626fd457cbdb9ff7d24cc887c661','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-15T16:05:00Z","kind":"due"}','2026-11-15 16:05:00.000000','done',0,NULL,'','2026-11-15 16:05:00.000000');
INSERT INTO "inbox" VALUES(183,'house','','due:month_settled:2:2026-11-15T18:00:00+00:00','526962f98db497abe43a1a9e1e85dfcbaf0d9628acf527696357a04a0414280b','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-15T18:00:00Z","kind":"due"}','2026-11-15 18:00:00.000000','done',0,NULL,'','2026-11-15 18:00:00.000000');
INSERT INTO "inbox" VALUES(184,'house','','due:housekeeping:2:2026-11-15T19:00:00+00:00','b5acef9422c9db302113f464b8e72f99fe91243a5b361243d91f864fc3747153','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-15T19:00:00Z","kind":"due"}','2026-11-15 19:00:00.000000','done',0,NULL,'','2026-11-15 19:00:00.000000');
INSERT INTO "inbox" VALUES(185,'house','','due:patrol_prompt:2:2026-11-15T23:30:00+00:00','6c53f0dbff7aaf9df1e81fe19ffd71358829381a4e357b59c5d5080536e4138a','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-15T23:30:00Z","kind":"due"}','2026-11-15 23:30:00.000000','done',0,NULL,'','2026-11-15 23:30:00.000000');
INSERT INTO "inbox" VALUES(186,'house','','due:month_final:2:2026-11-16T00:00:00+00:00','a68324de45d49b501a19e9d15b502bfe8d1f7235a71a33610e585bdceedbff33','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-16T00:00:00Z","kind":"due"}','2026-11-16 00:00:00.000000','done',0,NULL,'','2026-11-16 00:00:00.000000');
INSERT INTO "inbox" VALUES(187,'house','','due:orders_given_back:2:2026-11-16T00:20:00+00:00','ed965f31955f1ecd8eebeb8bd77f8bece23564c2bfe70d439ede5006bca38ff7','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-16T00:20:00Z","kind":"due"}','2026-11-16 00:20:00.000000','done',0,NULL,'','2026-11-16 00:20:00.000000');
INSERT INTO "inbox" VALUES(188,'house','','due:stages_watched:2:2026-11-16T00:25:00+00:00','bc119a11bcff417b229173b639f72ffb28606e12223af48122d942cb56bdaac2','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-16T00:25:00Z","kind":"due"}','2026-11-16 00:25:00.000000','done',0,NULL,'','2026-11-16 00:25:00.000000');
INSERT INTO "inbox" VALUES(189,'house','','due:objections_watched:2:2026-11-16T00:30:00+00:00','4c4677b1df74a0cc7719a31ec12af60435d4ccc60ed20a62481dce62da00a707','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-16T00:30:00Z","kind":"due"}','2026-11-16 00:30:00.000000','done',0,NULL,'','2026-11-16 00:30:00.000000');
INSERT INTO "inbox" VALUES(190,'house','','due:panels_looked_at:2:2026-11-16T00:40:00+00:00','965d681bb245c4901949ad278e7b91068368ff63a440db882c03b6622ebad568','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-16T00:40:00Z","kind":"due"}','2026-11-16 00:40:00.000000','done',0,NULL,'','2026-11-16 00:40:00.000000');
INSERT INTO "inbox" VALUES(191,'house','','due:overdue_weekly:1:2026-11-16T08:45:00+08:00','88b1a77f967cc388f6e02f4bea082ba85ec336ba73948f177ff25866fab54e54','due:1',NULL,NULL,'{"task":"overdue_weekly","area_id":1,"due_at":"2026-11-16T08:45:00+08:00","kind":"due"}','2026-11-16 00:45:00.000000','done',0,NULL,'','2026-11-16 00:45:00.000000');
INSERT INTO "inbox" VALUES(192,'house','','due:honours_asked:2:2026-11-16T00:50:00+00:00','dc367f153177a3b31a8022f04d38fe94a20b60cff64be1a4cc1424aa06ce1628','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-16T00:50:00Z","kind":"due"}','2026-11-16 00:50:00.000000','done',0,NULL,'','2026-11-16 00:50:00.000000');
INSERT INTO "inbox" VALUES(193,'house','','due:month_published:2:2026-11-16T01:00:00+00:00','1614d1694bee006f76000002ca34a50ece1bacbcc76205f714e7b316efb505e7','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-16T01:00:00Z","kind":"due"}','2026-11-16 01:00:00.000000','done',0,NULL,'','2026-11-16 01:00:00.000000');
INSERT INTO "inbox" VALUES(194,'house','','due:improvements_watched:2:2026-11-16T01:20:00+00:00','a9da46a64901c0bf597b5abe82438f5746d871b8f2f254217a4e4a679590bbe1','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-16T01:20:00Z","kind":"due"}','2026-11-16 01:20:00.000000','done',0,NULL,'','2026-11-16 01:20:00.000000');
INSERT INTO "inbox" VALUES(195,'house','','due:patrol_reminder:2:2026-11-16T08:00:00+00:00','046f1efbea733158dd54437f1e17971a9c858838fca9800acecef3c00c4ecf41','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-16T08:00:00Z","kind":"due"}','2026-11-16 08:00:00.000000','done',0,NULL,'','2026-11-16 08:00:00.000000');
INSERT INTO "inbox" VALUES(196,'house','','due:claims_proposed:2:2026-11-16T09:40:00+00:00','4dc4d610abe7367670ccd01279bed6e067ba28a81e35855a9b05c35aa2414c39','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-16T09:40:00Z","kind":"due"}','2026-11-16 09:40:00.000000','done',0,NULL,'','2026-11-16 09:40:00.000000');
INSERT INTO "inbox" VALUES(197,'house','','due:roster_changes:2:2026-11-16T16:05:00+00:00','b3b81640dbb91336e0577ad6ea9e6ecac569ad06229dd83921f986e2cd5168cd','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-16T16:05:00Z","kind":"due"}','2026-11-16 16:05:00.000000','done',0,NULL,'','2026-11-16 16:05:00.000000');
INSERT INTO "inbox" VALUES(198,'house','','due:month_settled:2:2026-11-16T18:00:00+00:00','8951eae99f2918e694a263cb7e1accd0cb51028462903167b7b9411040f4f8b9','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-16T18:00:00Z","kind":"due"}','2026-11-16 18:00:00.000000','done',0,NULL,'','2026-11-16 18:00:00.000000');
INSERT INTO "inbox" VALUES(199,'house','','due:housekeeping:2:2026-11-16T19:00:00+00:00','ba03ed945fa525ad47e32ce56803aca8cb7080a9350e3d51bcd2a9ab27a1a972','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-16T19:00:00Z","kind":"due"}','2026-11-16 19:00:00.000000','done',0,NULL,'','2026-11-16 19:00:00.000000');
INSERT INTO "inbox" VALUES(200,'house','','due:patrol_prompt:2:2026-11-16T23:30:00+00:00','22b1630ff454cd291072f4933723c7e3f9ee91c54b6bdd08bb3935f877a8e1f5','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-16T23:30:00Z","kind":"due"}','2026-11-16 23:30:00.000000','done',0,NULL,'','2026-11-16 23:30:00.000000');
INSERT INTO "inbox" VALUES(201,'house','','due:month_final:2:2026-11-17T00:00:00+00:00','63797bf874997a097f411923a271bf206533fea41433d37982ec73b2da401dca','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-17T00:00:00Z","kind":"due"}','2026-11-17 00:00:00.000000','done',0,NULL,'','2026-11-17 00:00:00.000000');
INSERT INTO "inbox" VALUES(202,'house','','due:orders_given_back:2:2026-11-17T00:20:00+00:00','bbcd53f82ee933341b27939d4be1948128ce23b328defdfacac6a333930e119b','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-17T00:20:00Z","kind":"due"}','2026-11-17 00:20:00.000000','done',0,NULL,'','2026-11-17 00:20:00.000000');
INSERT INTO "inbox" VALUES(203,'house','','due:stages_watched:2:2026-11-17T00:25:00+00:00','d7a54c73ff1581bad895a85413832a3c8067727c934a78eb400ce809fc6a82ee','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-17T00:25:00Z","kind":"due"}','2026-11-17 00:25:00.000000','done',0,NULL,'','2026-11-17 00:25:00.000000');
INSERT INTO "inbox" VALUES(204,'house','','due:objections_watched:2:2026-11-17T00:30:00+00:00','dae79ebb1b1a0fc83186f60b49d24e03175bc8fc5d5da020579cc62fb370dfb9','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-17T00:30:00Z","kind":"due"}','2026-11-17 00:30:00.000000','done',0,NULL,'','2026-11-17 00:30:00.000000');
INSERT INTO "inbox" VALUES(205,'house','','due:panels_looked_at:2:2026-11-17T00:40:00+00:00','0f067015f6854aa5e9fd218c4bb42cda345bd5336308a4e6ecd8dc90ab5d0d22','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-17T00:40:00Z","kind":"due"}','2026-11-17 00:40:00.000000','done',0,NULL,'','2026-11-17 00:40:00.000000');
INSERT INTO "inbox" VALUES(206,'house','','due:honours_asked:2:2026-11-17T00:50:00+00:00','34fd02250b7e1e9c4809acb1348deecf69dcebd48a9e877f22282da534ae4d82','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-17T00:50:00Z","kind":"due"}','2026-11-17 00:50:00.000000','done',0,NULL,'','2026-11-17 00:50:00.000000');
INSERT INTO "inbox" VALUES(207,'house','','due:month_published:2:2026-11-17T01:00:00+00:00','260723dcb923ae9eaacf9b09f54ae9ea5b3cd724d7f3db67d98a20244ef6666f','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-17T01:00:00Z","kind":"due"}','2026-11-17 01:00:00.000000','done',0,NULL,'','2026-11-17 01:00:00.000000');
INSERT INTO "inbox" VALUES(208,'house','','due:improvements_watched:2:2026-11-17T01:20:00+00:00','57ca2817a0d5008c78eed7b6fb44a1aaeb86211c7dce6299d7ade41d15cd6af5','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-17T01:20:00Z","kind":"due"}','2026-11-17 01:20:00.000000','done',0,NULL,'','2026-11-17 01:20:00.000000');
INSERT INTO "inbox" VALUES(209,'house','','due:patrol_reminder:2:2026-11-17T08:00:00+00:00','ce27f628c0e57b8f261c8077664543bb9d733ddfe5cf4e25cd68246b9a683267','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-17T08:00:00Z","kind":"due"}','2026-11-17 08:00:00.000000','done',0,NULL,'','2026-11-17 08:00:00.000000');
INSERT INTO "inbox" VALUES(210,'house','','due:claims_proposed:2:2026-11-17T09:40:00+00:00','ffc334466e99d5a03ccea5f48cce49099d9e5cb385e070f2fc98fec37509564f','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-17T09:40:00Z","kind":"due"}','2026-11-17 09:40:00.000000','done',0,NULL,'','2026-11-17 09:40:00.000000');
INSERT INTO "inbox" VALUES(211,'house','','due:roster_changes:2:2026-11-17T16:05:00+00:00','3d6769875c4ba8a68f3504035a1713d8d09311301b95a7291c6efbabb6660592','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-17T16:05:00Z","kind":"due"}','2026-11-17 16:05:00.000000','done',0,NULL,'','2026-11-17 16:05:00.000000');
INSERT INTO "inbox" VALUES(212,'house','','due:month_settled:2:2026-11-17T18:00:00+00:00','2ec98ccbdb81b217cbed2416b7d3ae82be700a81b844c89aec94b7593bc22497','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-17T18:00:00Z","kind":"due"}','2026-11-17 18:00:00.000000','done',0,NULL,'','2026-11-17 18:00:00.000000');
INSERT INTO "inbox" VALUES(213,'house','','due:housekeeping:2:2026-11-17T19:00:00+00:00','81e612459da65882ec0e51ac7d2ccb7cc7051d73a5e936b9ea5ffc8c5885a7d4','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-17T19:00:00Z","kind":"due"}','2026-11-17 19:00:00.000000','done',0,NULL,'','2026-11-17 19:00:00.000000');
INSERT INTO "inbox" VALUES(214,'house','','due:patrol_prompt:2:2026-11-17T23:30:00+00:00','ff3450a0c21fef0e057a547495c39015e6206f25b5bf08b2ef71a9be62331776','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-17T23:30:00Z","kind":"due"}','2026-11-17 23:30:00.000000','done',0,NULL,'','2026-11-17 23:30:00.000000');
INSERT INTO "inbox" VALUES(215,'house','','due:month_final:2:2026-11-18T00:00:00+00:00','f84a1806182a940cbfa1a8242747d16d69ed1451e6c20b70dba24bbfbdb42311','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-18T00:00:00Z","kind":"due"}','2026-11-18 00:00:00.000000','done',0,NULL,'','2026-11-18 00:00:00.000000');
INSERT INTO "inbox" VALUES(216,'house','','due:orders_given_back:2:2026-11-18T00:20:00+00:00','29a434ceb7e6afe448b129707b7f8eac161ce5704dfc6d0c88e13700ab0fba0b','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-18T00:20:00Z","kind":"due"}','2026-11-18 00:20:00.000000','done',0,NULL,'','2026-11-18 00:20:00.000000');
INSERT INTO "inbox" VALUES(217,'house','','due:stages_watched:2:2026-11-18T00:25:00+00:00','73c7f7563a73cd6681c8dda9133fa1891f114d9ad9d38420f1e922e127793f87','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-18T00:25:00Z","kind":"due"}','2026-11-18 00:25:00.000000','done',0,NULL,'','2026-11-18 00:25:00.000000');
INSERT INTO "inbox" VALUES(218,'house','','due:objections_watched:2:2026-11-18T00:30:00+00:00','1d48f6538f73420a10847e7ce04a0277b21a60c6bf0c08b71f1cdc3d4fd1ee4f','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-18T00:30:00Z","kind":"due"}','2026-11-18 00:30:00.000000','done',0,NULL,'','2026-11-18 00:30:00.000000');
INSERT INTO "inbox" VALUES(219,'house','','due:panels_looked_at:2:2026-11-18T00:40:00+00:00','5c28f4cae1ae0b2b5c1ab2caf4d2995823d0136b1748e8150a1aa8e915c21656','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-18T00:40:00Z","kind":"due"}','2026-11-18 00:40:00.000000','done',0,NULL,'','2026-11-18 00:40:00.000000');
INSERT INTO "inbox" VALUES(220,'house','','due:honours_asked:2:2026-11-18T00:50:00+00:00','4f1a77e8ac6166936ebb86be86794ac2bd39c419197ca3bc8bd0957b0ebfffba','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-18T00:50:00Z","kind":"due"}','2026-11-18 00:50:00.000000','done',0,NULL,'','2026-11-18 00:50:00.000000');
INSERT INTO "inbox" VALUES(221,'house','','due:month_published:2:2026-11-18T01:00:00+00:00','5b99d3b048cbe75b3a08be5d01e26f62ba1e6af43f670ab7f26b2ef8bcab6775','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-18T01:00:00Z","kind":"due"}','2026-11-18 01:00:00.000000','done',0,NULL,'','2026-11-18 01:00:00.000000');
INSERT INTO "inbox" VALUES(222,'house','','due:improvements_watched:2:2026-11-18T01:20:00+00:00','6f61381b0f90933dcb2076d72959492270448036869ebf4cfa37bc5014775e6c','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-18T01:20:00Z","kind":"due"}','2026-11-18 01:20:00.000000','done',0,NULL,'','2026-11-18 01:20:00.000000');
INSERT INTO "inbox" VALUES(223,'house','','due:patrol_reminder:2:2026-11-18T08:00:00+00:00','0a222380285068857e5364614481f144f5319ee4ca757b682d158d989bb4c8b2','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-18T08:00:00Z","kind":"due"}','2026-11-18 08:00:00.000000','done',0,NULL,'','2026-11-18 08:00:00.000000');
INSERT INTO "inbox" VALUES(224,'house','','due:claims_proposed:2:2026-11-18T09:40:00+00:00','f3b71dc0e865f0a9ef8c32198d99076d8954f8931bad15c1c59cb652383929dd','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-18T09:40:00Z","kind":"due"}','2026-11-18 09:40:00.000000','done',0,NULL,'','2026-11-18 09:40:00.000000');
INSERT INTO "inbox" VALUES(225,'house','','due:roster_changes:2:2026-11-18T16:05:00+00:00','b70847c121b6b98314c6bd40d46206fe62c1271c8c22df12a6dd70f08748c81d','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-18T16:05:00Z","kind":"due"}','2026-11-18 16:05:00.000000','done',0,NULL,'','2026-11-18 16:05:00.000000');
INSERT INTO "inbox" VALUES(226,'house','','due:month_settled:2:2026-11-18T18:00:00+00:00','4d7b714947e4c773789e8044b5dda88927e6540cf3e28c8aaf175457b9342589','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-18T18:00:00Z","kind":"due"}','2026-11-18 18:00:00.000000','done',0,NULL,'','2026-11-18 18:00:00.000000');
INSERT INTO "inbox" VALUES(227,'house','','due:housekeeping:2:2026-11-18T19:00:00+00:00','3fb239a64c567068b274918501b9209ffa70a2529e38ec5616bccb2eb2ed2b7f','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-18T19:00:00Z","kind":"due"}','2026-11-18 19:00:00.000000','done',0,NULL,'','2026-11-18 19:00:00.000000');
INSERT INTO "inbox" VALUES(228,'house','','due:patrol_prompt:2:2026-11-18T23:30:00+00:00','0c658324bfec722df0fccf89e6c61f3c90f25ae6f83c2247822a1e4e885e7549','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-18T23:30:00Z","kind":"due"}','2026-11-18 23:30:00.000000','done',0,NULL,'','2026-11-18 23:30:00.000000');
INSERT INTO "inbox" VALUES(229,'house','','due:month_final:2:2026-11-19T00:00:00+00:00','2c8336fa74e88a06a9371ba95d1b1d87c02eadf2d694e0112384f68f836473d2','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-19T00:00:00Z","kind":"due"}','2026-11-19 00:00:00.000000','done',0,NULL,'','2026-11-19 00:00:00.000000');
INSERT INTO "inbox" VALUES(230,'house','','due:orders_given_back:2:2026-11-19T00:20:00+00:00','0416456430892853fd9b9f11d09a0bc9280431a60fccf13e7903df6370c4d64a','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-19T00:20:00Z","kind":"due"}','2026-11-19 00:20:00.000000','done',0,NULL,'','2026-11-19 00:20:00.000000');
INSERT INTO "inbox" VALUES(231,'house','','due:stages_watched:2:2026-11-19T00:25:00+00:00','77a80aaf160520f86b7fc2d8eb817c9bfef345ed055a4ee8fa5efda424c0924d','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-19T00:25:00Z","kind":"due"}','2026-11-19 00:25:00.000000','done',0,NULL,'','2026-11-19 00:25:00.000000');
INSERT INTO "inbox" VALUES(232,'house','','due:objections_watched:2:2026-11-19T00:30:00+00:00','5055014e08039316d396e8f98c22c324183981302872ffaf513eb652b80313cc','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-19T00:30:00Z","kind":"due"}','2026-11-19 00:30:00.000000','done',0,NULL,'','2026-11-19 00:30:00.000000');
INSERT INTO "inbox" VALUES(233,'house','','due:panels_looked_at:2:2026-11-19T00:40:00+00:00','a2541e561f1656f7e1d03405fade768119bc27e5baa55ec899565b307139d13b','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-19T00:40:00Z","kind":"due"}','2026-11-19 00:40:00.000000','done',0,NULL,'','2026-11-19 00:40:00.000000');
INSERT INTO "inbox" VALUES(234,'house','','due:honours_asked:2:2026-11-19T00:50:00+00:00','b8d362ea74d825875a02c979adbdc4bdb4b009ea2a8a2369db6950f7523f1ff7','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-19T00:50:00Z","kind":"due"}','2026-11-19 00:50:00.000000','done',0,NULL,'','2026-11-19 00:50:00.000000');
INSERT INTO "inbox" VALUES(235,'house','','due:month_published:2:2026-11-19T01:00:00+00:00','6abf8bff38f5b234e273712cbf282affdf85a69f335bd2c40fb237f4beca80f5','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-19T01:00:00Z","kind":"due"}','2026-11-19 01:00:00.000000','done',0,NULL,'','2026-11-19 01:00:00.000000');
INSERT INTO "inbox" VALUES(236,'house','','due:improvements_watched:2:2026-11-19T01:20:00+00:00','80bad3de89ac6a49de8f5e07c30f9d9891dafd23b2356a9a94bdac49ba1b6c2b','due:2',NULL,NULL,'{"task":"improvements_watched","area_id":2,"due_at":"2026-11-19T01:20:00Z","kind":"due"}','2026-11-19 01:20:00.000000','done',0,NULL,'','2026-11-19 01:20:00.000000');
INSERT INTO "inbox" VALUES(237,'house','','due:patrol_reminder:2:2026-11-19T08:00:00+00:00','4bf056210f560edf0035be76af8fe56418844f0afff4688f562ec1d94340810d','due:2',NULL,NULL,'{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-19T08:00:00Z","kind":"due"}','2026-11-19 08:00:00.000000','done',0,NULL,'','2026-11-19 08:00:00.000000');
INSERT INTO "inbox" VALUES(238,'house','','due:claims_proposed:2:2026-11-19T09:40:00+00:00','b88c151b52fefc05029b0f5f4207c201efd1e50698bb3a9f778d762e6a4be6b5','due:2',NULL,NULL,'{"task":"claims_proposed","area_id":2,"due_at":"2026-11-19T09:40:00Z","kind":"due"}','2026-11-19 09:40:00.000000','done',0,NULL,'','2026-11-19 09:40:00.000000');
INSERT INTO "inbox" VALUES(239,'house','','due:roster_changes:2:2026-11-19T16:05:00+00:00','c5706496fa18e526fbc865dd7373d7a3eda79f6b648c482f2e513ffa49a73d4b','due:2',NULL,NULL,'{"task":"roster_changes","area_id":2,"due_at":"2026-11-19T16:05:00Z","kind":"due"}','2026-11-19 16:05:00.000000','done',0,NULL,'','2026-11-19 16:05:00.000000');
INSERT INTO "inbox" VALUES(240,'house','','due:month_settled:2:2026-11-19T18:00:00+00:00','a49e0d614d7e4c1f6d1aafbf85859539511623fb83155216a72af535daae98c6','due:2',NULL,NULL,'{"task":"month_settled","area_id":2,"due_at":"2026-11-19T18:00:00Z","kind":"due"}','2026-11-19 18:00:00.000000','done',0,NULL,'','2026-11-19 18:00:00.000000');
INSERT INTO "inbox" VALUES(241,'house','','due:housekeeping:2:2026-11-19T19:00:00+00:00','4870680c14b4a85523de1783e90f51d553687981959fb3ec7b3c41572f1771c6','due:2',NULL,NULL,'{"task":"housekeeping","area_id":2,"due_at":"2026-11-19T19:00:00Z","kind":"due"}','2026-11-19 19:00:00.000000','done',0,NULL,'','2026-11-19 19:00:00.000000');
INSERT INTO "inbox" VALUES(242,'house','','due:patrol_prompt:2:2026-11-19T23:30:00+00:00','b0c93530ceeb475fb5fd8b2fcb8cb5f9668983a299a602de9167b30e9eec2728','due:2',NULL,NULL,'{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-19T23:30:00Z","kind":"due"}','2026-11-19 23:30:00.000000','done',0,NULL,'','2026-11-19 23:30:00.000000');
INSERT INTO "inbox" VALUES(243,'house','','due:month_final:2:2026-11-20T00:00:00+00:00','c08683df9bdeddfc0035dccad834e25d1ebc96bac0a06e324f24f0c26497eecf','due:2',NULL,NULL,'{"task":"month_final","area_id":2,"due_at":"2026-11-20T00:00:00Z","kind":"due"}','2026-11-20 00:00:00.000000','done',0,NULL,'','2026-11-20 00:00:00.000000');
INSERT INTO "inbox" VALUES(244,'house','','due:orders_given_back:2:2026-11-20T00:20:00+00:00','4bc4d042efe1c8c816a40f3409c106ad0240e5991a83ff5d392b429df70e3652','due:2',NULL,NULL,'{"task":"orders_given_back","area_id":2,"due_at":"2026-11-20T00:20:00Z","kind":"due"}','2026-11-20 00:20:00.000000','done',0,NULL,'','2026-11-20 00:20:00.000000');
INSERT INTO "inbox" VALUES(245,'house','','due:stages_watched:2:2026-11-20T00:25:00+00:00','7945c06939fced29bf2df0f0ab3a5cfe006a5bbdef13ae7bc8e1ef5a2f6e514b','due:2',NULL,NULL,'{"task":"stages_watched","area_id":2,"due_at":"2026-11-20T00:25:00Z","kind":"due"}','2026-11-20 00:25:00.000000','done',0,NULL,'','2026-11-20 00:25:00.000000');
INSERT INTO "inbox" VALUES(246,'house','','due:objections_watched:2:2026-11-20T00:30:00+00:00','3395e35bda38293da5636866565d815f07cfb6e936c77d5ad1d07094596f43aa','due:2',NULL,NULL,'{"task":"objections_watched","area_id":2,"due_at":"2026-11-20T00:30:00Z","kind":"due"}','2026-11-20 00:30:00.000000','done',0,NULL,'','2026-11-20 00:30:00.000000');
INSERT INTO "inbox" VALUES(247,'house','','due:panels_looked_at:2:2026-11-20T00:40:00+00:00','b4e3a3cad8fe4cb8bb8dbeed28bb8e80842f4b2ba890c0299ab4203fff318a98','due:2',NULL,NULL,'{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-20T00:40:00Z","kind":"due"}','2026-11-20 00:40:00.000000','done',0,NULL,'','2026-11-20 00:40:00.000000');
INSERT INTO "inbox" VALUES(248,'house','','due:honours_asked:2:2026-11-20T00:50:00+00:00','7276ad5b583e51eef270adca49e4b30a40f578be421fd6b03e5ae84aea252b1f','due:2',NULL,NULL,'{"task":"honours_asked","area_id":2,"due_at":"2026-11-20T00:50:00Z","kind":"due"}','2026-11-20 00:50:00.000000','done',0,NULL,'','2026-11-20 00:50:00.000000');
INSERT INTO "inbox" VALUES(249,'house','','due:month_published:2:2026-11-20T01:00:00+00:00','a2311f4e34c62211a699cf33edcb265133ab0c243b8813024e3ff74fc7c6cab5','due:2',NULL,NULL,'{"task":"month_published","area_id":2,"due_at":"2026-11-20T01:00:00Z","kind":"due"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(250,'web','web','a5/m1','f76a6075bb1c5209f3a5c8cfa21dac9d38bfb44e4a2c9c0078ac548f178746ce','p5',5,5,'{"text":"记分","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(251,'web','web','a5/m2','9c179194055878806f31c498cbbd0fd2bb24957a90324ca20f617b4057213960','p5',5,5,'{"text":"SH-001","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(252,'web','web','a5/m3','d8f03259249fca75577ca414c872ff90ac03d6318527c6f8d5e6c639b6a3962e','p5',5,5,'{"text":"","press":"~1.choose_kind:bonus","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(253,'web','web','a5/m4','9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c','p5',5,5,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(254,'web','web','a5/m5','9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c','p5',5,5,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(255,'web','web','a5/m6','5c0df38789d2fa2d014a578dc3bd0ab4f98f2b8520f613822bf34949919b7e4b','p5',5,5,'{"text":"扫雪","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(256,'web','web','a5/m7','9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c','p5',5,5,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(257,'web','web','a5/m8','172caa53812a313a6706152bc3a8885e18ce2e532fe567abd0239e877fd99489','p5',5,5,'{"text":"货架","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(258,'web','web','a5/m9','c2627edbeefe2f2886778a25da8c6e414a1732e4edc6a778ed7e08e06fd235d1','p5',5,5,'{"text":"","press":"shelf.new:2","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(259,'web','web','a5/m10','4d0f6593e48058a5cbd8a0f12a03e1ec7e046e31b808b1195d16e47b247cec89','p5',5,5,'{"text":"洗衣液","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(260,'web','web','a5/m11','c89a7fbfcef466d28af77c62542ca9d6a59eae4e7b085b5fe9e43e74ac985239','p5',5,5,'{"text":"2","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(261,'web','web','a5/m12','02c459a10e0dcfb00cab0e1f39e207d3cb895d5312c51ae70765dc2815a2f3ec','p5',5,5,'{"text":"0","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(262,'web','web','a5/m13','90b82207d8ef2de33021e8fab0b32c8157293f3633d688c90f0b3fc2ed15dead','p5',5,5,'{"text":"","press":"shelf.stock_in:1","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(263,'web','web','a5/m14','e7b4175891d834cf9f93bd314caf12e9300ef45659eb52eabd16e83c471d6606','p5',5,5,'{"text":"No. 7","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(264,'web','web','a5/m15','c5dff8a2157e269d7a2f65fd04da05946eccbf9fcac4d5ac8d8fef9a77bf4752','p5',5,5,'{"text":"","press":"~3.take_day:today","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(265,'web','web','a5/m16','66e8b71c01f8ce629faabe801493907187d2e96701b3e3d2911233d71f0d23a5','p5',5,5,'{"text":"5","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(266,'web','web','a5/m17','0c8d7c0c18c1b5ee5aa84cd96a752c13d20edca2cb22d8d492448d84d716dc7f','p5',5,5,'{"text":"90","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(267,'web','web','a5/m18','73f7d97b00f716aacddf8dbab075e51e3cf6fb8ed6d7989467e7fbaf6b8cb933','p5',5,5,'{"text":"","press":"~3.take_picture:none","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(268,'web','web','a5/m19','15b9073dbefb69b50480f8d2a74be18a2c395ee8d1f98b34c6cddc5c6ab95c2a','p5',5,5,'{"text":"","press":"~3.confirm:yes","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(269,'web','web','a4/m1','4ce0b09f4c501ad10d0504630ff5341957aec2313b1b65c322300a27bf49307c','p4',4,4,'{"text":"兑换","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(270,'web','web','a4/m2','a98c6bd8309a13a3d192de2e115e3d4a30fdca3d6c9e08e399706f18033bb519','p4',4,4,'{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(271,'web','web','a4/m3','bbc6d16812515e148840c29d1694cc0bb36edcaa357a1d3589a1033f0d9d0b12','p4',4,4,'{"text":"2","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(272,'web','web','a4/m4','0f8296586d99004987a2c5f59eb2bb9558b9366973fea69388fd3a7974fb7775','p4',4,4,'{"text":"","press":"~1.confirm:yes","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(273,'web','web','a1/m1','e1f29c6d9b98d4faf20547d7812deb6377fb77e7e1e476ab822e04c30499acc9','p1',1,1,'{"text":"河边有垃圾","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(274,'web','web','a1/m2','410fe2f70f2cef715409213f085cde088a1cf0f645cab210e90196ea81ad32a2','p1',1,1,'{"text":"","press":"~1.take_more:category.environment","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(275,'web','web','a2/m1','73fdeb756f284eb92ce54d65d7994412f7b5f3696d4fb94a5200b16ca27ff995','p2',2,2,'{"text":"","press":"case.dispatch:1","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(276,'web','web','a2/m2','5f4935c1860c60ff542d1ceda24771d8db7c27a9c280c6e2e3223ebe4e45c0f8','p2',2,2,'{"text":"","press":"~1.give_to_unit:enforcement","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
INSERT INTO "inbox" VALUES(277,'web','web','a1/m3','b16fca2491a9f583bd9afdb78967f4b7c79fc32ef5820783a16961de6c0cdde2','p1',1,1,'{"text":"村口路灯不亮","press":"","place":null,"uploads":[],"album":"","kind":"said"}','2026-11-20 01:00:00.000000','done',0,NULL,'','2026-11-20 01:00:00.000000');
CREATE TABLE lane (
	"key" VARCHAR NOT NULL, 
	fence INTEGER NOT NULL, 
	memory TEXT NOT NULL, 
	updated_at DATETIME NOT NULL, remind_at DATETIME, 
	PRIMARY KEY ("key")
);
INSERT INTO "lane" VALUES('p5',19,'{"count": 3, "open": []}','2026-11-20 01:00:00.000000',NULL);
INSERT INTO "lane" VALUES('p4',4,'{"count": 1, "open": []}','2026-11-20 01:00:00.000000',NULL);
INSERT INTO "lane" VALUES('p1',3,'{"count": 2, "open": [{"id": 2, "flow": "file_case", "step": "take_more", "data": {"media": [], "words": "村口路灯不亮", "place": null, "album": "", "said": {"": "村口路灯不亮"}, "just_filed": 1, "shown_case": 0, "asked_in": 1, "said_instead": [277]}, "question": {"text": "收到说明。\n看着像「路灯不亮」。点一下就立案：", "buttons": [["路灯不亮", "~2.take_more:item.street_light"], ["安保维稳", "~2.take_more:category.order"], ["违法建设", "~2.take_more:category.building"], ["安全生产", "~2.take_more:category.safety"], ["环境保护", "~2.take_more:category.environment"], ["矛盾纠纷", "~2.take_more:category.disputes"], ["便民服务", "~2.take_more:category.services"], ["不是报事", "~2.take_more:no"]], "free": true, "amounts": false}}], "instead": {"273": [273, 1]}}','2026-11-20 01:00:00.000000','2026-11-20 01:30:00.000000');
INSERT INTO "lane" VALUES('p2',2,'{"count": 1, "open": []}','2026-11-20 01:00:00.000000',NULL);
CREATE TABLE lease (
	name VARCHAR NOT NULL, 
	holder VARCHAR NOT NULL, 
	until DATETIME NOT NULL, 
	fence INTEGER NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('door:web:web','ea91da23593e4453b376b8a89c5ae434','2026-11-20 01:01:00.000000',1);
INSERT INTO "lease" VALUES('settlement:1','94ffd0370ea04c6f8de83b9a071cff1e','2026-11-03 18:05:00.000000',1);
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
INSERT INTO "ledger" VALUES(1,2,1,'credit',1,NULL,'2026-10','1',7200,7200,'2026-10-31','2026-11-16 00:00:00.000000',NULL,NULL,'credit:1:1','a61ba3019a8158c2d1e9482d32fec904bd217ae51b87c777dd38f9325f63c98f','0000000000000000000000000000000000000000000000000000000000000000','5ce0560e049ff6e92b76a42ba205e1281a814c51704765a4498f3edcd11cd0a8');
INSERT INTO "ledger" VALUES(2,2,2,'score',1,NULL,'P1','1',50,0,'2026-11-20','2026-11-20 01:00:00.000000',5,NULL,'chat:256','ec7cdaba5db2901e606ffd3fabed920d1a2f2e156bb9b3c399998738e2c80d9d','5ce0560e049ff6e92b76a42ba205e1281a814c51704765a4498f3edcd11cd0a8','1374eba8ffc42ba853db389c95cfd94f5e1c9dca711e1cc2c33ef307b38c2c02');
INSERT INTO "ledger" VALUES(3,2,3,'spend',1,NULL,'G01','2',-400,-400,'2026-11-20','2026-11-20 01:00:00.000000',4,NULL,'spend:1','716ed047f7b1658f40afd540aa33137a10f6e7441fb45ffccb30c2d000b6297e','1374eba8ffc42ba853db389c95cfd94f5e1c9dca711e1cc2c33ef307b38c2c02','ad9fadd3d7d7a9c33132a022487751acf6773019425467ab36b543cc3f554683');
CREATE TABLE ledger_head (
	village_id INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (village_id), 
	FOREIGN KEY(village_id) REFERENCES area (id)
);
INSERT INTO "ledger_head" VALUES(2,3,'ad9fadd3d7d7a9c33132a022487751acf6773019425467ab36b543cc3f554683');
CREATE TABLE ledger_text (
	ledger_id INTEGER NOT NULL, 
	salt VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (ledger_id), 
	FOREIGN KEY(ledger_id) REFERENCES ledger (id)
);
INSERT INTO "ledger_text" VALUES(1,'a554a0d29860cb9298a2c6005129814d','','');
INSERT INTO "ledger_text" VALUES(2,'c882e6c9252e4578177e34ed64d5a6ba','','扫雪');
INSERT INTO "ledger_text" VALUES(3,'d4cdb1093fb344a7f19e7f8a30d1f4cf','','洗衣液');
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
INSERT INTO "media" VALUES(1,NULL,0,'photo','ready','取货码','','','','cfe686715bf10d5fe3564927c4c63da0f45eb899bd9054ae688d538acde12f2b.png','cfe686715bf10d5fe3564927c4c63da0f45eb899bd9054ae688d538acde12f2b.png','image/png',0,0,'',1,NULL,'2026-11-20 01:03:00.000000','2026-11-20 01:00:00.000000');
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
CREATE TABLE naming (
	village_id INTEGER NOT NULL, 
	changes INTEGER NOT NULL, 
	PRIMARY KEY (village_id), 
	FOREIGN KEY(village_id) REFERENCES area (id)
);
CREATE TABLE objection (
	id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	village_id INTEGER NOT NULL, 
	settlement_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	ledger_id INTEGER, 
	filed_by INTEGER NOT NULL, 
	filed_as VARCHAR NOT NULL, 
	filed_at DATETIME NOT NULL, 
	answer_by DATE NOT NULL, 
	noticed INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	reviewer_id INTEGER, 
	decided_at DATETIME, 
	text_digest VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT objection_state CHECK (state IN ('open', 'upheld', 'rejected')), 
	CONSTRAINT objection_is_decided_by_somebody CHECK ((state = 'open') = (decided_at IS NULL) AND (state = 'open') = (reviewer_id IS NULL)), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(ledger_id) REFERENCES ledger (id), 
	FOREIGN KEY(filed_by) REFERENCES person (id), 
	FOREIGN KEY(reviewer_id) REFERENCES person (id), 
	UNIQUE (village_id, number)
);
CREATE TABLE objection_media (
	objection_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	PRIMARY KEY (objection_id, media_id), 
	FOREIGN KEY(objection_id) REFERENCES objection (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE objection_text (
	objection_id INTEGER NOT NULL, 
	salt VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (objection_id), 
	FOREIGN KEY(objection_id) REFERENCES objection (id)
);
CREATE TABLE offer (
	chat_id INTEGER NOT NULL, 
	buttons TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (chat_id), 
	FOREIGN KEY(chat_id) REFERENCES chat (id)
);
INSERT INTO "offer" VALUES(1,'[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(2,'[{"label":"更多","token":"case.more:1"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(3,'[{"label":"接单","token":"case.take:1"},{"label":"办结","token":"case.finish:1"},{"label":"更多","token":"case.more:1"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(4,'[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}]','2026-11-20 01:00:00.000000');
INSERT INTO "offer" VALUES(5,'[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}]','2026-11-20 01:00:00.000000');
CREATE TABLE order_workbook (
	id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	said TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_order_workbook_state CHECK (state IN ('asked', 'read', 'offered', 'wanted', 'filed', 'told', 'left')), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(area_id) REFERENCES area (id)
);
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
INSERT INTO "outbox" VALUES(1,8,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月3日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-02 23:30:00.000000','sent',1,NULL,'2026-11-02 23:33:00.000000','["out-1-0"]','2026-11-02 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(2,11,0,5,NULL,NULL,'{"text":"上河村2026年10月还没人打分，也没成立评分小组。\n评分最迟11月3日；不评，就按没打分的算。","buttons":[{"label":"评分小组","token":"panel.list"}],"photos":[],"files":[],"amounts":false}','2026-11-03 00:25:00.000000','sent',1,NULL,'2026-11-03 00:28:00.000000','["out-2-0"]','2026-11-03 00:25:00.000000','',0);
INSERT INTO "outbox" VALUES(3,17,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-03 08:00:00.000000','sent',1,NULL,'2026-11-03 08:03:00.000000','["out-3-0"]','2026-11-03 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(4,23,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月4日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-03 23:30:00.000000','sent',1,NULL,'2026-11-03 23:33:00.000000','["out-4-0"]','2026-11-03 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(5,26,0,5,NULL,NULL,'{"text":"积分算好了，公示以前请看一眼：\n上河村这一期兑换最多要花：\n2026年10月公布后能兑换的：72 分，72 元\n手里还没用的：0 分，0 元\n合计 72 元。积分办法里没有定预算，没法比。\n要比，先请村里定下预算，再请镇里管系统的人写进办法。","buttons":[{"label":"看过了","token":"budget.seen"}],"photos":[],"files":[],"amounts":false}','2026-11-04 00:25:00.000000','sent',1,NULL,'2026-11-04 00:28:00.000000','["out-5-0"]','2026-11-04 00:25:00.000000','',0);
INSERT INTO "outbox" VALUES(6,32,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-04 08:00:00.000000','sent',1,NULL,'2026-11-04 08:03:00.000000','["out-6-0"]','2026-11-04 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(7,37,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月5日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-04 23:30:00.000000','sent',1,NULL,'2026-11-04 23:33:00.000000','["out-7-0"]','2026-11-04 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(8,46,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-05 08:00:00.000000','sent',1,NULL,'2026-11-05 08:03:00.000000','["out-8-0"]','2026-11-05 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(9,51,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月6日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-05 23:30:00.000000','sent',1,NULL,'2026-11-05 23:33:00.000000','["out-9-0"]','2026-11-05 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(10,60,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-06 08:00:00.000000','sent',1,NULL,'2026-11-06 08:03:00.000000','["out-10-0"]','2026-11-06 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(11,89,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月9日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-08 23:30:00.000000','sent',1,NULL,'2026-11-08 23:33:00.000000','["out-11-0"]','2026-11-08 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(12,92,0,5,NULL,NULL,'{"text":"上河村2026年10月积分 11月10日公示，还没人看过预算。\n点一下看看。","buttons":[{"label":"本月预算","token":"budget.show"}],"photos":[],"files":[],"amounts":false}','2026-11-09 00:25:00.000000','sent',1,NULL,'2026-11-09 00:28:00.000000','["out-12-0"]','2026-11-09 00:25:00.000000','',0);
INSERT INTO "outbox" VALUES(13,99,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-09 08:00:00.000000','sent',1,NULL,'2026-11-09 08:03:00.000000','["out-13-0"]','2026-11-09 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(14,104,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月10日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-09 23:30:00.000000','sent',1,NULL,'2026-11-09 23:33:00.000000','["out-14-0"]','2026-11-09 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(15,112,0,5,NULL,NULL,'{"text":"上河村2026年10月积分已公示，但还没有绑定的村群。\n请把我拉进村群，在群里发「绑定本群」。","buttons":[{"label":"打印（A4）","token":"print.sheet:1:4"},{"label":"文字版","token":"print.words:1"}],"photos":[],"files":[],"amounts":false}','2026-11-10 01:00:00.000000','sent',1,NULL,'2026-11-10 01:03:00.000000','["out-15-0"]','2026-11-10 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(16,114,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-10 08:00:00.000000','sent',1,NULL,'2026-11-10 08:03:00.000000','["out-16-0"]','2026-11-10 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(17,119,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月11日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-10 23:30:00.000000','sent',1,NULL,'2026-11-10 23:33:00.000000','["out-17-0"]','2026-11-10 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(18,128,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-11 08:00:00.000000','sent',1,NULL,'2026-11-11 08:03:00.000000','["out-18-0"]','2026-11-11 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(19,133,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月12日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-11 23:30:00.000000','sent',1,NULL,'2026-11-11 23:33:00.000000','["out-19-0"]','2026-11-11 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(20,142,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-12 08:00:00.000000','sent',1,NULL,'2026-11-12 08:03:00.000000','["out-20-0"]','2026-11-12 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(21,147,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月13日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-12 23:30:00.000000','sent',1,NULL,'2026-11-12 23:33:00.000000','["out-21-0"]','2026-11-12 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(22,156,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-13 08:00:00.000000','sent',1,NULL,'2026-11-13 08:03:00.000000','["out-22-0"]','2026-11-13 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(23,185,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月16日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-15 23:30:00.000000','sent',1,NULL,'2026-11-15 23:33:00.000000','["out-23-0"]','2026-11-15 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(24,192,0,5,'honours:1',NULL,'{"text":"上河村2026年10月的积分已经公布，可以评荣誉了。\n点「评荣誉」，照提名选定，或按评议小组的意见改。","buttons":[{"label":"评荣誉","token":"honours.select"}],"photos":[],"files":[],"amounts":false}','2026-11-16 00:50:00.000000','sent',1,NULL,'2026-11-16 00:53:00.000000','["out-24-0"]','2026-11-16 00:50:00.000000','',0);
INSERT INTO "outbox" VALUES(25,195,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-16 08:00:00.000000','sent',1,NULL,'2026-11-16 08:03:00.000000','["out-25-0"]','2026-11-16 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(26,200,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月17日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-16 23:30:00.000000','sent',1,NULL,'2026-11-16 23:33:00.000000','["out-26-0"]','2026-11-16 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(27,209,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-17 08:00:00.000000','sent',1,NULL,'2026-11-17 08:03:00.000000','["out-27-0"]','2026-11-17 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(28,214,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月18日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-17 23:30:00.000000','sent',1,NULL,'2026-11-17 23:33:00.000000','["out-28-0"]','2026-11-17 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(29,223,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-18 08:00:00.000000','sent',1,NULL,'2026-11-18 08:03:00.000000','["out-29-0"]','2026-11-18 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(30,228,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月19日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-18 23:30:00.000000','sent',1,NULL,'2026-11-18 23:33:00.000000','["out-30-0"]','2026-11-18 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(31,231,0,5,NULL,NULL,'{"text":"11月20日是上河村的兑换日。\n请备好货，到时发「兑换台」。","buttons":[{"label":"兑换台","token":"desk.open"}],"photos":[],"files":[],"amounts":false}','2026-11-19 00:25:00.000000','sent',1,NULL,'2026-11-19 00:28:00.000000','["out-31-0"]','2026-11-19 00:25:00.000000','',0);
INSERT INTO "outbox" VALUES(32,237,0,1,NULL,NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-19 08:00:00.000000','sent',1,NULL,'2026-11-19 08:03:00.000000','["out-32-0"]','2026-11-19 08:00:00.000000','',0);
INSERT INTO "outbox" VALUES(33,242,0,1,NULL,NULL,'{"text":"王芳，早上好。今天11月20日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}','2026-11-19 23:30:00.000000','sent',1,NULL,'2026-11-19 23:33:00.000000','["out-33-0"]','2026-11-19 23:30:00.000000','',0);
INSERT INTO "outbox" VALUES(34,250,0,5,NULL,NULL,'{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-34-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(35,251,0,5,NULL,NULL,'{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-35-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(36,252,0,5,NULL,NULL,'{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-36-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(37,253,0,5,NULL,NULL,'{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-37-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(38,254,0,5,NULL,NULL,'{"text":"为什么？请写一句：什么时候、在哪里、做了什么。有照片一起发。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-38-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(39,255,0,5,NULL,NULL,'{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-39-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(40,256,0,5,NULL,NULL,'{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-40-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(41,257,0,5,NULL,NULL,'{"text":"上河村货架还是空的。点「加新商品」。","buttons":[{"label":"加新商品","token":"shelf.new:2"},{"label":"村外商家","token":"shop.list:2"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-41-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(42,258,0,5,NULL,NULL,'{"text":"新商品叫什么？比如：洗衣液 2公斤。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-42-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(43,259,0,5,NULL,NULL,'{"text":"洗衣液，一份多少分？可以有半分。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-43-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(44,260,0,5,NULL,NULL,'{"text":"每户每月最多换几份？回数字，不限回 0。","buttons":[{"label":"1 份","token":"~2.take_limit:1"},{"label":"2 份","token":"~2.take_limit:2"},{"label":"3 份","token":"~2.take_limit:3"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-44-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(45,261,0,5,NULL,NULL,'{"text":"上架了：\nG01 洗衣液 2分，库存 0\n库存还没有，点「进货」。","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-45-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(46,262,0,5,NULL,NULL,'{"text":"洗衣液进货：发票号码是多少？发票照片也可以一起发。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-46-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(47,263,0,5,NULL,NULL,'{"text":"发票是哪天的？比如 11月18日。","buttons":[{"label":"今天","token":"~3.take_day:today"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-47-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(48,264,0,5,NULL,NULL,'{"text":"洗衣液进了多少份？","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-48-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(49,265,0,5,NULL,NULL,'{"text":"发票一共多少元？捐赠的回 0。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-49-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(50,266,0,5,NULL,NULL,'{"text":"请发一张发票照片。没有就点「没有照片」。","buttons":[{"label":"没有照片","token":"~3.take_picture:none"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-50-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(51,267,0,5,NULL,NULL,'{"text":"请核对：\n洗衣液 进 5 份，90 元\n发票 No. 7，11月20日\n记上以后不能改。","buttons":[{"label":"记上","token":"~3.confirm:yes"},{"label":"不记","token":"~3.confirm:no"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-51-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(52,268,0,5,NULL,NULL,'{"text":"进货记上了：\nG01 洗衣液 2分，库存 5","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-52-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(53,269,0,4,NULL,NULL,'{"text":"SH-001 可用 72 分，已下单待领 0 分。\n能换的在下面。点一样，或回它的数字、名字。","buttons":[{"label":"洗衣液 2分（剩5）","token":"~1.choose_goods:1"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-53-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(54,270,0,4,NULL,NULL,'{"text":"洗衣液，每份 2 分，您最多能换 5 份。\n换几份？点一下，或回数字。","buttons":[{"label":"1 份","token":"~1.choose_quantity:1"},{"label":"2 份","token":"~1.choose_quantity:2"},{"label":"3 份","token":"~1.choose_quantity:3"},{"label":"4 份","token":"~1.choose_quantity:4"},{"label":"5 份","token":"~1.choose_quantity:5"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-54-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(55,271,0,4,NULL,NULL,'{"text":"请核对：\nSH-001 李秀兰户，换 洗衣液 × 2\n用 4 分，用后剩 68 分。","buttons":[{"label":"确认","token":"~1.confirm:yes"},{"label":"不换","token":"~1.confirm:no"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-55-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(56,272,0,4,NULL,NULL,'{"text":"订好了：洗衣液 × 2，4 分，货给您留着。\n取货码：28QC 4V38\n11月20日 到积分超市领，给管理员看二维码，或报取货码。\n最晚 11月23日，过了自动退回积分。","buttons":[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}],"photos":[1],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-56-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(57,273,0,1,NULL,NULL,'{"text":"收到说明。\n是下面哪一种？点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"水域安全隐患","token":"~1.take_more:item.open_water"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-57-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(58,274,0,1,NULL,NULL,'{"text":"已登记，编号 2026-0001。\n环境保护 · 上河村一网格\n已转给指挥室，办到哪一步都告诉您。\n是哪种事，指挥室定了才知道能不能当场办。您已经处理好的，点「补充」发照片来。","buttons":[{"label":"补充","token":"case.add:1"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-58-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(59,274,1,2,'case:1',NULL,'{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n待受理","buttons":[{"label":"派单","token":"case.dispatch:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-59-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(60,275,0,2,NULL,NULL,'{"text":"2026-0001 派给哪个单位？\n还没人绑定，派了要打电话：综治工作、市场监管、便民服务、派出所、应急消防、司法所、自然资源和村镇建设、农业农村和水利。","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"},{"label":"几个单位一起办","token":"~1.give_to_unit:+several"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-60-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(61,276,0,2,'case:1',59,'{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-59-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(62,276,1,3,'case:1',NULL,'{"text":"派给您单位一件事，11月25日周三 9:00 前办好。\n办好后点「办结」。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[{"label":"接单","token":"case.take:1"},{"label":"办结","token":"case.finish:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-62-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(63,276,2,1,NULL,NULL,'{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-63-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(64,276,3,2,NULL,NULL,'{"text":"2026-0001 已派给综合执法。","buttons":[{"label":"更多","token":"case.more:1"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-64-0"]','2026-11-20 01:00:00.000000','',0);
INSERT INTO "outbox" VALUES(65,277,0,1,NULL,NULL,'{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[],"amounts":false}','2026-11-20 01:00:00.000000','sent',1,NULL,'2026-11-20 01:03:00.000000','["out-65-0"]','2026-11-20 01:00:00.000000','',0);
CREATE TABLE outbox_media (
	outbox_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	PRIMARY KEY (outbox_id, media_id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(outbox_id) REFERENCES outbox (id)
);
INSERT INTO "outbox_media" VALUES(56,1);
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
INSERT INTO "page_message" VALUES(1,1,1,'out-1-0','out-1-0',NULL,'{"text":"王芳，早上好。今天11月3日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-02 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(2,5,1,'out-2-0','out-2-0',NULL,'{"text":"上河村2026年10月还没人打分，也没成立评分小组。\n评分最迟11月3日；不评，就按没打分的算。","buttons":[{"label":"评分小组","token":"panel.list"}],"photos":[],"files":[]}','2026-11-03 00:25:00.000000',0);
INSERT INTO "page_message" VALUES(3,1,2,'out-3-0','out-3-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-03 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(4,1,3,'out-4-0','out-4-0',NULL,'{"text":"王芳，早上好。今天11月4日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-03 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(5,5,2,'out-5-0','out-5-0',NULL,'{"text":"积分算好了，公示以前请看一眼：\n上河村这一期兑换最多要花：\n2026年10月公布后能兑换的：72 分，72 元\n手里还没用的：0 分，0 元\n合计 72 元。积分办法里没有定预算，没法比。\n要比，先请村里定下预算，再请镇里管系统的人写进办法。","buttons":[{"label":"看过了","token":"budget.seen"}],"photos":[],"files":[]}','2026-11-04 00:25:00.000000',0);
INSERT INTO "page_message" VALUES(6,1,4,'out-6-0','out-6-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-04 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(7,1,5,'out-7-0','out-7-0',NULL,'{"text":"王芳，早上好。今天11月5日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-04 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(8,1,6,'out-8-0','out-8-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-05 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(9,1,7,'out-9-0','out-9-0',NULL,'{"text":"王芳，早上好。今天11月6日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-05 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(10,1,8,'out-10-0','out-10-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-06 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(11,1,9,'out-11-0','out-11-0',NULL,'{"text":"王芳，早上好。今天11月9日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-08 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(12,5,3,'out-12-0','out-12-0',NULL,'{"text":"上河村2026年10月积分 11月10日公示，还没人看过预算。\n点一下看看。","buttons":[{"label":"本月预算","token":"budget.show"}],"photos":[],"files":[]}','2026-11-09 00:25:00.000000',0);
INSERT INTO "page_message" VALUES(13,1,10,'out-13-0','out-13-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-09 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(14,1,11,'out-14-0','out-14-0',NULL,'{"text":"王芳，早上好。今天11月10日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-09 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(15,5,4,'out-15-0','out-15-0',NULL,'{"text":"上河村2026年10月积分已公示，但还没有绑定的村群。\n请把我拉进村群，在群里发「绑定本群」。","buttons":[{"label":"打印（A4）","token":"print.sheet:1:4"},{"label":"文字版","token":"print.words:1"}],"photos":[],"files":[]}','2026-11-10 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(16,1,12,'out-16-0','out-16-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-10 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(17,1,13,'out-17-0','out-17-0',NULL,'{"text":"王芳，早上好。今天11月11日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-10 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(18,1,14,'out-18-0','out-18-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-11 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(19,1,15,'out-19-0','out-19-0',NULL,'{"text":"王芳，早上好。今天11月12日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-11 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(20,1,16,'out-20-0','out-20-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-12 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(21,1,17,'out-21-0','out-21-0',NULL,'{"text":"王芳，早上好。今天11月13日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-12 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(22,1,18,'out-22-0','out-22-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-13 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(23,1,19,'out-23-0','out-23-0',NULL,'{"text":"王芳，早上好。今天11月16日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-15 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(24,5,5,'out-24-0','out-24-0',NULL,'{"text":"上河村2026年10月的积分已经公布，可以评荣誉了。\n点「评荣誉」，照提名选定，或按评议小组的意见改。","buttons":[{"label":"评荣誉","token":"honours.select"}],"photos":[],"files":[]}','2026-11-16 00:50:00.000000',0);
INSERT INTO "page_message" VALUES(25,1,20,'out-25-0','out-25-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-16 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(26,1,21,'out-26-0','out-26-0',NULL,'{"text":"王芳，早上好。今天11月17日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-16 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(27,1,22,'out-27-0','out-27-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-17 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(28,1,23,'out-28-0','out-28-0',NULL,'{"text":"王芳，早上好。今天11月18日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-17 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(29,1,24,'out-29-0','out-29-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-18 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(30,1,25,'out-30-0','out-30-0',NULL,'{"text":"王芳，早上好。今天11月19日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-18 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(31,5,6,'out-31-0','out-31-0',NULL,'{"text":"11月20日是上河村的兑换日。\n请备好货，到时发「兑换台」。","buttons":[{"label":"兑换台","token":"desk.open"}],"photos":[],"files":[]}','2026-11-19 00:25:00.000000',0);
INSERT INTO "page_message" VALUES(32,1,26,'out-32-0','out-32-0',NULL,'{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-19 08:00:00.000000',0);
INSERT INTO "page_message" VALUES(33,1,27,'out-33-0','out-33-0',NULL,'{"text":"王芳，早上好。今天11月20日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}','2026-11-19 23:30:00.000000',0);
INSERT INTO "page_message" VALUES(34,5,7,'m1','in-250',5,'{"text":"记分","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(35,5,8,'out-34-0','out-34-0',NULL,'{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(36,5,9,'m2','in-251',5,'{"text":"SH-001","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(37,5,10,'out-35-0','out-35-0',NULL,'{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(38,5,11,'m3','in-252',5,'{"text":"加分","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(39,5,12,'out-36-0','out-36-0',NULL,'{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(40,5,13,'m4','in-253',5,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(41,5,14,'out-37-0','out-37-0',NULL,'{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(42,5,15,'m5','in-254',5,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(43,5,16,'out-38-0','out-38-0',NULL,'{"text":"为什么？请写一句：什么时候、在哪里、做了什么。有照片一起发。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(44,5,17,'m6','in-255',5,'{"text":"扫雪","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(45,5,18,'out-39-0','out-39-0',NULL,'{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(46,5,19,'m7','in-256',5,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(47,5,20,'out-40-0','out-40-0',NULL,'{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(48,5,21,'m8','in-257',5,'{"text":"货架","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(49,5,22,'out-41-0','out-41-0',NULL,'{"text":"上河村货架还是空的。点「加新商品」。","buttons":[{"label":"加新商品","token":"shelf.new:2"},{"label":"村外商家","token":"shop.list:2"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(50,5,23,'m9','in-258',5,'{"text":"加新商品","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(51,5,24,'out-42-0','out-42-0',NULL,'{"text":"新商品叫什么？比如：洗衣液 2公斤。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(52,5,25,'m10','in-259',5,'{"text":"洗衣液","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(53,5,26,'out-43-0','out-43-0',NULL,'{"text":"洗衣液，一份多少分？可以有半分。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(54,5,27,'m11','in-260',5,'{"text":"2","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(55,5,28,'out-44-0','out-44-0',NULL,'{"text":"每户每月最多换几份？回数字，不限回 0。","buttons":[{"label":"1 份","token":"~2.take_limit:1"},{"label":"2 份","token":"~2.take_limit:2"},{"label":"3 份","token":"~2.take_limit:3"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(56,5,29,'m12','in-261',5,'{"text":"0","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(57,5,30,'out-45-0','out-45-0',NULL,'{"text":"上架了：\nG01 洗衣液 2分，库存 0\n库存还没有，点「进货」。","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(58,5,31,'m13','in-262',5,'{"text":"进货","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(59,5,32,'out-46-0','out-46-0',NULL,'{"text":"洗衣液进货：发票号码是多少？发票照片也可以一起发。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(60,5,33,'m14','in-263',5,'{"text":"No. 7","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(61,5,34,'out-47-0','out-47-0',NULL,'{"text":"发票是哪天的？比如 11月18日。","buttons":[{"label":"今天","token":"~3.take_day:today"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(62,5,35,'m15','in-264',5,'{"text":"今天","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(63,5,36,'out-48-0','out-48-0',NULL,'{"text":"洗衣液进了多少份？","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(64,5,37,'m16','in-265',5,'{"text":"5","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(65,5,38,'out-49-0','out-49-0',NULL,'{"text":"发票一共多少元？捐赠的回 0。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(66,5,39,'m17','in-266',5,'{"text":"90","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(67,5,40,'out-50-0','out-50-0',NULL,'{"text":"请发一张发票照片。没有就点「没有照片」。","buttons":[{"label":"没有照片","token":"~3.take_picture:none"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(68,5,41,'m18','in-267',5,'{"text":"没有照片","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(69,5,42,'out-51-0','out-51-0',NULL,'{"text":"请核对：\n洗衣液 进 5 份，90 元\n发票 No. 7，11月20日\n记上以后不能改。","buttons":[{"label":"记上","token":"~3.confirm:yes"},{"label":"不记","token":"~3.confirm:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(70,5,43,'m19','in-268',5,'{"text":"记上","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(71,5,44,'out-52-0','out-52-0',NULL,'{"text":"进货记上了：\nG01 洗衣液 2分，库存 5","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(72,4,1,'m1','in-269',4,'{"text":"兑换","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(73,4,2,'out-53-0','out-53-0',NULL,'{"text":"SH-001 可用 72 分，已下单待领 0 分。\n能换的在下面。点一样，或回它的数字、名字。","buttons":[{"label":"洗衣液 2分（剩5）","token":"~1.choose_goods:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(74,4,3,'m2','in-270',4,'{"text":"1","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(75,4,4,'out-54-0','out-54-0',NULL,'{"text":"洗衣液，每份 2 分，您最多能换 5 份。\n换几份？点一下，或回数字。","buttons":[{"label":"1 份","token":"~1.choose_quantity:1"},{"label":"2 份","token":"~1.choose_quantity:2"},{"label":"3 份","token":"~1.choose_quantity:3"},{"label":"4 份","token":"~1.choose_quantity:4"},{"label":"5 份","token":"~1.choose_quantity:5"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(76,4,5,'m3','in-271',4,'{"text":"2","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(77,4,6,'out-55-0','out-55-0',NULL,'{"text":"请核对：\nSH-001 李秀兰户，换 洗衣液 × 2\n用 4 分，用后剩 68 分。","buttons":[{"label":"确认","token":"~1.confirm:yes"},{"label":"不换","token":"~1.confirm:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(78,4,7,'m4','in-272',4,'{"text":"确认","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(79,4,8,'out-56-0','out-56-0',NULL,'{"text":"订好了：洗衣液 × 2，4 分，货给您留着。\n取货码：28QC 4V38\n11月20日 到积分超市领，给管理员看二维码，或报取货码。\n最晚 11月23日，过了自动退回积分。","buttons":[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}],"photos":[1],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(80,1,28,'m1','in-273',1,'{"text":"河边有垃圾","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(81,1,29,'out-57-0','out-57-0',NULL,'{"text":"收到说明。\n是下面哪一种？点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"水域安全隐患","token":"~1.take_more:item.open_water"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(82,1,30,'m2','in-274',1,'{"text":"环境保护","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(83,1,31,'out-58-0','out-58-0',NULL,'{"text":"已登记，编号 2026-0001。\n环境保护 · 上河村一网格\n已转给指挥室，办到哪一步都告诉您。\n是哪种事，指挥室定了才知道能不能当场办。您已经处理好的，点「补充」发照片来。","buttons":[{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(84,2,1,'out-59-0','out-59-0',NULL,'{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n待受理","buttons":[{"label":"派单","token":"case.dispatch:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(85,2,2,'m1','in-275',2,'{"text":"派单","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(86,2,3,'out-60-0','out-60-0',NULL,'{"text":"2026-0001 派给哪个单位？\n还没人绑定，派了要打电话：综治工作、市场监管、便民服务、派出所、应急消防、司法所、自然资源和村镇建设、农业农村和水利。","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"},{"label":"几个单位一起办","token":"~1.give_to_unit:+several"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(87,2,4,'m2','in-276',2,'{"text":"综合执法","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(88,2,5,'out-59-0','out-61-0',NULL,'{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',1);
INSERT INTO "page_message" VALUES(89,3,1,'out-62-0','out-62-0',NULL,'{"text":"派给您单位一件事，11月25日周三 9:00 前办好。\n办好后点「办结」。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[{"label":"接单","token":"case.take:1"},{"label":"办结","token":"case.finish:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(90,1,32,'out-63-0','out-63-0',NULL,'{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(91,2,6,'out-64-0','out-64-0',NULL,'{"text":"2026-0001 已派给综合执法。","buttons":[{"label":"更多","token":"case.more:1"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(92,1,33,'m3','in-277',1,'{"text":"村口路灯不亮","buttons":[],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
INSERT INTO "page_message" VALUES(93,1,34,'out-65-0','out-65-0',NULL,'{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}','2026-11-20 01:00:00.000000',0);
CREATE TABLE page_session (
	digest VARCHAR NOT NULL, 
	account_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	PRIMARY KEY (digest), 
	FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE panel (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	leader_id INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	called_by INTEGER NOT NULL, 
	called_at DATETIME NOT NULL, 
	drafts INTEGER NOT NULL, 
	confirmed_by INTEGER, 
	confirmed_at DATETIME, 
	digest VARCHAR NOT NULL, 
	reminded_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_panel_state CHECK (state IN ('open', 'confirming', 'confirmed', 'lapsed', 'dissolved')), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(called_by) REFERENCES person (id), 
	FOREIGN KEY(confirmed_by) REFERENCES person (id), 
	FOREIGN KEY(leader_id) REFERENCES person (id), 
	FOREIGN KEY(village_id) REFERENCES area (id)
);
CREATE TABLE panel_member (
	panel_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	left_at DATETIME, 
	PRIMARY KEY (panel_id, person_id), 
	FOREIGN KEY(panel_id) REFERENCES panel (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE participation (
	id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	consent VARCHAR NOT NULL, 
	consented_by INTEGER, 
	consented_name VARCHAR NOT NULL, 
	consented_on DATE NOT NULL, 
	witness VARCHAR NOT NULL, 
	recorded_by INTEGER, 
	recorded_at DATETIME NOT NULL, 
	ended_how VARCHAR NOT NULL, 
	ended_name VARCHAR NOT NULL, 
	ended_by INTEGER, 
	ended_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(consented_by) REFERENCES person (id), 
	FOREIGN KEY(recorded_by) REFERENCES person (id), 
	FOREIGN KEY(ended_by) REFERENCES person (id)
);
INSERT INTO "participation" VALUES(1,1,'2026-01-01',NULL,'roster',NULL,'','2026-01-01','',NULL,'2026-01-01 00:00:00.000000','','',NULL,NULL);
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
INSERT INTO "patrol_prompt" VALUES(1,1,2,'2026-11-03','2026-11-03 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(2,1,2,'2026-11-04','2026-11-04 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(3,1,2,'2026-11-05','2026-11-05 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(4,1,2,'2026-11-06','2026-11-06 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(5,1,2,'2026-11-09','2026-11-09 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(6,1,2,'2026-11-10','2026-11-10 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(7,1,2,'2026-11-11','2026-11-11 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(8,1,2,'2026-11-12','2026-11-12 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(9,1,2,'2026-11-13','2026-11-13 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(10,1,2,'2026-11-16','2026-11-16 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(11,1,2,'2026-11-17','2026-11-17 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(12,1,2,'2026-11-18','2026-11-18 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(13,1,2,'2026-11-19','2026-11-19 10:00:00.000000','unanswered',NULL);
INSERT INTO "patrol_prompt" VALUES(14,1,2,'2026-11-20','2026-11-20 10:00:00.000000','open',NULL);
CREATE TABLE period_note (
	village_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	noted_at DATETIME NOT NULL, 
	PRIMARY KEY (village_id, period, note), 
	FOREIGN KEY(village_id) REFERENCES area (id)
);
INSERT INTO "period_note" VALUES(2,'2026-10','not_scored','2026-11-03 00:25:00.000000');
INSERT INTO "period_note" VALUES(2,'2026-10','cost_told','2026-11-04 00:25:00.000000');
INSERT INTO "period_note" VALUES(2,'2026-10','cost_reminded','2026-11-09 00:25:00.000000');
INSERT INTO "period_note" VALUES(2,'2026-10','redemption','2026-11-19 00:25:00.000000');
CREATE TABLE period_record (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	held_on DATE NOT NULL, 
	due INTEGER NOT NULL, 
	present INTEGER NOT NULL, 
	led_by TEXT NOT NULL, 
	recorded_by INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (source), 
	CONSTRAINT ck_period_record_kind CHECK (kind IN ('meeting', 'report')), 
	CONSTRAINT ck_period_record_present CHECK (present >= 0 AND present <= due), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(recorded_by) REFERENCES person (id)
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
CREATE TABLE photo_gone (
	media_id INTEGER NOT NULL, 
	file VARCHAR NOT NULL, 
	gone_at DATETIME NOT NULL, 
	PRIMARY KEY (media_id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE photo_print (
	media_id INTEGER NOT NULL, 
	band_0 INTEGER NOT NULL, 
	band_1 INTEGER NOT NULL, 
	band_2 INTEGER NOT NULL, 
	band_3 INTEGER NOT NULL, 
	PRIMARY KEY (media_id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE photo_reuse (
	media_id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	earlier_id INTEGER NOT NULL, 
	earlier_case_id INTEGER NOT NULL, 
	apart INTEGER NOT NULL, 
	found_at DATETIME NOT NULL, 
	PRIMARY KEY (media_id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(earlier_id) REFERENCES media (id), 
	FOREIGN KEY(earlier_case_id) REFERENCES cases (id)
);
CREATE TABLE photo_view (
	media_id INTEGER NOT NULL, 
	way INTEGER NOT NULL, 
	band_0 INTEGER NOT NULL, 
	band_1 INTEGER NOT NULL, 
	band_2 INTEGER NOT NULL, 
	band_3 INTEGER NOT NULL, 
	PRIMARY KEY (media_id, way), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE photos_term (
	settlement_id INTEGER NOT NULL, 
	since DATE NOT NULL, 
	PRIMARY KEY (settlement_id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id)
);
INSERT INTO "photos_term" VALUES(1,'2026-11-17');
CREATE TABLE picture_wall (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	ordinal INTEGER NOT NULL, 
	published_by INTEGER, 
	published_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (village_id, period, ordinal), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(published_by) REFERENCES person (id)
);
CREATE TABLE proposal (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	case_id INTEGER, 
	claim_id INTEGER, 
	period VARCHAR NOT NULL, 
	happened_on DATE NOT NULL, 
	item VARCHAR NOT NULL, 
	quantity VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (case_id, household_id), 
	UNIQUE (claim_id, period), 
	CONSTRAINT ck_proposal_state CHECK (state IN ('waiting', 'approved', 'declined')), 
	CONSTRAINT ck_proposal_cause CHECK ((case_id IS NULL) <> (claim_id IS NULL)), 
	CONSTRAINT ck_proposal_is_decided_by_somebody CHECK ((state = 'waiting') = (decided_at IS NULL) AND (state = 'waiting') = (decided_by IS NULL)), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id)
);
CREATE TABLE proposal_media (
	proposal_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	PRIMARY KEY (proposal_id, media_id), 
	FOREIGN KEY(proposal_id) REFERENCES proposal (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
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
INSERT INTO "publication" VALUES(1,1,'{"figures": "5be7e4cd18db4a7cc543051a215e77c2018ec1b289b12249c68f7b326a0e1283", "households": [["1", "1", "SH-001", "", "72", "72"]], "objections_until": "2026-11-15", "period": "2026-10", "revision": 1, "scheme": "a-monthly", "scheme_digest": "56446d3e5f8f1863fcf7b6c306dec0c282071278ce80cd579b62ad0008540306", "village": "V1"}','e93572845eafc1a050ac3a137c13fdc70b9887cc27721a7cd255d8db1da9b190',0,'0000000000000000000000000000000000000000000000000000000000000000','2026-11-10 01:00:00.000000','2026-11-15');
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
CREATE TABLE recheck (
	sheet_id INTEGER NOT NULL, 
	verdict VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	noted_by INTEGER, 
	noted_at DATETIME, 
	PRIMARY KEY (sheet_id), 
	CONSTRAINT ck_recheck_verdict CHECK (verdict IN ('', 'same', 'differs')), 
	FOREIGN KEY(noted_by) REFERENCES person (id), 
	FOREIGN KEY(sheet_id) REFERENCES score_sheet (id)
);
CREATE TABLE redemption_order (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	goods_id INTEGER NOT NULL, 
	goods_name VARCHAR NOT NULL, 
	quantity INTEGER NOT NULL, 
	price INTEGER NOT NULL, 
	points INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	ordered_at DATETIME NOT NULL, 
	ordered_on DATE NOT NULL, 
	ordered_by INTEGER NOT NULL, 
	pick_up_by DATE NOT NULL, 
	walk_in BOOLEAN NOT NULL, 
	ended_at DATETIME, 
	ended_on DATE, 
	ended_by INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (code), 
	UNIQUE (source), 
	CONSTRAINT order_is_of_something CHECK (quantity > 0), 
	CONSTRAINT order_costs_its_price CHECK (points = price * quantity AND price > 0), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(goods_id) REFERENCES goods (id), 
	FOREIGN KEY(ordered_by) REFERENCES person (id), 
	FOREIGN KEY(ended_by) REFERENCES person (id)
);
INSERT INTO "redemption_order" VALUES(1,2,1,1,'洗衣液',2,200,400,'ordered','28QC4V38','chat:272','2026-11-20 01:00:00.000000','2026-11-20',4,'2026-11-23',0,NULL,NULL,NULL);
CREATE TABLE restriction (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	item VARCHAR NOT NULL, 
	document VARCHAR NOT NULL, 
	since DATE NOT NULL, 
	until DATE, 
	recorded_by INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	lifted_on DATE, 
	lifted_by INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(member_id) REFERENCES member (id), 
	FOREIGN KEY(recorded_by) REFERENCES person (id), 
	UNIQUE (source), 
	FOREIGN KEY(lifted_by) REFERENCES person (id)
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
CREATE TABLE roster_change (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	household_id INTEGER, 
	other_id INTEGER, 
	terms TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	recorded_by INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (source), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(other_id) REFERENCES household (id), 
	FOREIGN KEY(recorded_by) REFERENCES person (id)
);
CREATE TABLE roster_outcome (
	change_id INTEGER NOT NULL, 
	outcome VARCHAR NOT NULL, 
	made_id INTEGER, 
	decided_by INTEGER, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (change_id), 
	FOREIGN KEY(change_id) REFERENCES roster_change (id), 
	FOREIGN KEY(made_id) REFERENCES household (id), 
	FOREIGN KEY(decided_by) REFERENCES person (id)
);
CREATE TABLE score_mark (
	sheet_id INTEGER NOT NULL, 
	item VARCHAR NOT NULL, 
	hundredths INTEGER NOT NULL, 
	quantity VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	marked_by INTEGER NOT NULL, 
	marked_at DATETIME NOT NULL, 
	marked_on DATE NOT NULL, 
	PRIMARY KEY (sheet_id, item), 
	CONSTRAINT ck_score_mark_hundredths CHECK (hundredths >= 0), 
	FOREIGN KEY(marked_by) REFERENCES person (id), 
	FOREIGN KEY(sheet_id) REFERENCES score_sheet (id)
);
CREATE TABLE score_proof (
	sheet_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	item VARCHAR NOT NULL, 
	added_by INTEGER NOT NULL, 
	PRIMARY KEY (sheet_id, media_id), 
	FOREIGN KEY(added_by) REFERENCES person (id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(sheet_id) REFERENCES score_sheet (id)
);
CREATE TABLE score_sheet (
	id INTEGER NOT NULL, 
	panel_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	scored_by INTEGER, 
	scored_at DATETIME, 
	holder_id INTEGER, 
	held_until DATETIME, 
	returned_words TEXT NOT NULL, 
	entered_at DATETIME, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_score_sheet_state CHECK (state IN ('open', 'scored', 'skipped', 'returned')), 
	FOREIGN KEY(holder_id) REFERENCES person (id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(panel_id) REFERENCES panel (id), 
	FOREIGN KEY(scored_by) REFERENCES person (id), 
	UNIQUE (household_id, period), 
	UNIQUE (panel_id, household_id)
);
CREATE TABLE score_tally (
	month VARCHAR NOT NULL, 
	household_id INTEGER NOT NULL, 
	said TEXT NOT NULL, 
	PRIMARY KEY (month, household_id), 
	FOREIGN KEY(household_id) REFERENCES household (id)
)
 WITHOUT ROWID

;
INSERT INTO "score_tally" VALUES('2026-11',1,'P1 1 50 2026-11-20');
CREATE TABLE seal (
	stage VARCHAR NOT NULL, 
	row_id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	PRIMARY KEY (stage, row_id)
);
INSERT INTO "seal" VALUES('consent_given',1,'7dacc743b4877d1a5865099bc2ca0bf977614816aa01b53cecf1e81b354c2edf');
INSERT INTO "seal" VALUES('stock_in',1,'368c001cc6d5fe567a6b272ceb3608f43872b61f28f7538572cfb87c6e8d211a');
INSERT INTO "seal" VALUES('order_placed',1,'669e6b8f3a9ca1288cdbae89987da691f42603447f6e39586e65673c47df9204');
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
	published_at DATETIME, part_of VARCHAR DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (village_id, scheme, period, revision)
);
INSERT INTO "settlement" VALUES(1,2,'a-monthly','56446d3e5f8f1863fcf7b6c306dec0c282071278ce80cd579b62ad0008540306','2026-10',1,'final','2026-11-03 18:00:00.000000','2026-11-03 18:00:00.000000','2026-11-10 01:00:00.000000','2026-11-10 01:00:00.000000','');
CREATE TABLE settlement_held (
	settlement_id INTEGER NOT NULL, 
	told_at DATETIME NOT NULL, 
	PRIMARY KEY (settlement_id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id)
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
	honours VARCHAR NOT NULL, average INTEGER, 
	PRIMARY KEY (settlement_id, household_id), 
	FOREIGN KEY(household_id) REFERENCES household (id), 
	FOREIGN KEY(settlement_id) REFERENCES settlement (id)
);
INSERT INTO "settlement_result" VALUES(1,1,7200,0,0,0,7200,7200,1,1,'model',NULL);
CREATE TABLE shop (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	added_at DATETIME NOT NULL, 
	added_by INTEGER, 
	closed_at DATETIME, 
	PRIMARY KEY (id), 
	UNIQUE (village_id, name), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	UNIQUE (code), 
	FOREIGN KEY(added_by) REFERENCES person (id)
);
CREATE TABLE shop_goods (
	goods_id INTEGER NOT NULL, 
	shop_id INTEGER NOT NULL, 
	PRIMARY KEY (goods_id), 
	FOREIGN KEY(goods_id) REFERENCES goods (id), 
	FOREIGN KEY(shop_id) REFERENCES shop (id)
);
CREATE TABLE shop_order (
	order_id INTEGER NOT NULL, 
	shop_id INTEGER NOT NULL, 
	PRIMARY KEY (order_id), 
	FOREIGN KEY(order_id) REFERENCES redemption_order (id), 
	FOREIGN KEY(shop_id) REFERENCES shop (id)
);
CREATE TABLE slip_batch (
	id INTEGER NOT NULL, 
	village_id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	asked_by INTEGER NOT NULL, 
	served_as VARCHAR NOT NULL, 
	cause INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	upto VARCHAR NOT NULL, 
	households INTEGER NOT NULL, 
	ended_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(village_id) REFERENCES area (id), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(asked_by) REFERENCES person (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE special_answer (
	id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	found_nothing BOOLEAN NOT NULL, 
	said TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(task_id) REFERENCES special_task (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE special_answer_photo (
	answer_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	field INTEGER NOT NULL, 
	PRIMARY KEY (answer_id, media_id), 
	FOREIGN KEY(answer_id) REFERENCES special_answer (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE special_day (
	id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	is_workday BOOLEAN NOT NULL, 
	holidays VARCHAR NOT NULL, 
	entered_by INTEGER, 
	entered_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(entered_by) REFERENCES person (id)
);
CREATE TABLE special_task (
	id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	area_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	form TEXT NOT NULL, 
	picked BOOLEAN NOT NULL, 
	may_say_nothing BOOLEAN NOT NULL, 
	asked_by INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	deadline DATETIME NOT NULL, 
	remind_at DATETIME, 
	reminded_at DATETIME, 
	watch_at DATETIME, 
	closed_at DATETIME, 
	closed_by INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (number), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(asked_by) REFERENCES person (id), 
	FOREIGN KEY(closed_by) REFERENCES person (id)
);
CREATE TABLE special_task_person (
	task_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	told_at DATETIME, 
	PRIMARY KEY (task_id, person_id), 
	FOREIGN KEY(task_id) REFERENCES special_task (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE stock_in (
	id INTEGER NOT NULL, 
	goods_id INTEGER NOT NULL, 
	invoice VARCHAR NOT NULL, 
	invoiced_on DATE NOT NULL, 
	quantity INTEGER NOT NULL, 
	paid INTEGER NOT NULL, 
	picture_id INTEGER, 
	recorded_at DATETIME NOT NULL, 
	recorded_by INTEGER, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (source), 
	CONSTRAINT stock_in_brings_something CHECK (quantity > 0), 
	CONSTRAINT stock_in_is_paid_for CHECK (paid >= 0), 
	FOREIGN KEY(goods_id) REFERENCES goods (id), 
	FOREIGN KEY(picture_id) REFERENCES media (id), 
	FOREIGN KEY(recorded_by) REFERENCES person (id)
);
INSERT INTO "stock_in" VALUES(1,1,'No. 7','2026-11-20',5,9000,NULL,'2026-11-20 01:00:00.000000',5,'chat:268');
CREATE TABLE unit_table (
	id INTEGER NOT NULL, 
	area_id INTEGER NOT NULL, 
	period VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	lines TEXT NOT NULL, 
	digest VARCHAR NOT NULL, 
	published_by INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (area_id, period, day), 
	FOREIGN KEY(area_id) REFERENCES area (id), 
	FOREIGN KEY(published_by) REFERENCES person (id)
);
CREATE TABLE wall_look (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	verdict VARCHAR NOT NULL, 
	looked_by INTEGER NOT NULL, 
	looked_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_wall_look_verdict CHECK (verdict IN ('fit', 'unfit', 'skipped')), 
	FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(looked_by) REFERENCES person (id)
);
CREATE TABLE wall_page (
	wall_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	PRIMARY KEY (wall_id, media_id), 
	FOREIGN KEY(wall_id) REFERENCES picture_wall (id), 
	FOREIGN KEY(media_id) REFERENCES media (id)
);
CREATE TABLE wall_picture (
	sheet_id INTEGER NOT NULL, 
	media_id INTEGER NOT NULL, 
	wall_id INTEGER NOT NULL, 
	look_id INTEGER NOT NULL, 
	PRIMARY KEY (sheet_id, media_id), 
	FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	FOREIGN KEY(media_id) REFERENCES media (id), 
	FOREIGN KEY(wall_id) REFERENCES picture_wall (id), 
	FOREIGN KEY(look_id) REFERENCES wall_look (id)
);
CREATE INDEX ix_area_parent_id ON area (parent_id);
CREATE INDEX ix_area_path ON area (path);
CREATE INDEX ix_account_person_id ON account (person_id);
CREATE INDEX ix_cases_area_id ON cases (area_id);
CREATE INDEX ix_cases_reporter_id ON cases (reporter_id);
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
CREATE INDEX ix_stock_in_goods_id ON stock_in (goods_id);
CREATE INDEX ix_redemption_order_household ON redemption_order (household_id, goods_id, ordered_on);
CREATE INDEX ix_redemption_order_open ON redemption_order (village_id, state, pick_up_by);
CREATE INDEX ix_redemption_order_ended ON redemption_order (village_id, ended_on);
CREATE TRIGGER stock_in_is_never_changed BEFORE UPDATE ON stock_in BEGIN SELECT RAISE(ABORT, 'stock_in_is_never_changed'); END;
CREATE TRIGGER stock_in_is_never_removed BEFORE DELETE ON stock_in BEGIN SELECT RAISE(ABORT, 'stock_in_is_never_removed'); END;
CREATE TRIGGER order_is_never_rewritten BEFORE UPDATE ON redemption_order WHEN OLD.state <> 'ordered' OR NEW.id <> OLD.id OR NEW.village_id <> OLD.village_id OR NEW.household_id <> OLD.household_id OR NEW.goods_id <> OLD.goods_id OR NEW.goods_name <> OLD.goods_name OR NEW.quantity <> OLD.quantity OR NEW.price <> OLD.price OR NEW.points <> OLD.points OR NEW.code <> OLD.code OR NEW.source <> OLD.source OR NEW.ordered_at <> OLD.ordered_at OR NEW.ordered_on <> OLD.ordered_on OR NEW.ordered_by <> OLD.ordered_by OR NEW.walk_in <> OLD.walk_in BEGIN SELECT RAISE(ABORT, 'order_is_never_rewritten'); END;
CREATE TRIGGER order_is_never_removed BEFORE DELETE ON redemption_order BEGIN SELECT RAISE(ABORT, 'order_is_never_removed'); END;
CREATE TRIGGER spending_never_overdraws BEFORE INSERT ON ledger WHEN NEW.kind = 'spend' AND COALESCE((SELECT hundredths FROM balance WHERE household_id = NEW.household_id), -1) < 0 BEGIN SELECT RAISE(ABORT, 'spending_never_overdraws'); END;
CREATE INDEX ix_objection_settlement ON objection (settlement_id, state);
CREATE INDEX ix_objection_household ON objection (household_id, id);
CREATE INDEX ix_objection_village ON objection (village_id, state, id);
CREATE UNIQUE INDEX ux_objection_open_line ON objection (ledger_id) WHERE state = 'open' AND ledger_id IS NOT NULL;
CREATE UNIQUE INDEX ux_objection_open_other ON objection (settlement_id, household_id) WHERE state = 'open' AND ledger_id IS NULL;
CREATE UNIQUE INDEX ux_ledger_reverses ON ledger (reverses) WHERE reverses IS NOT NULL;
CREATE TRIGGER decided_objection_is_never_changed BEFORE UPDATE ON objection WHEN OLD.state <> 'open' BEGIN SELECT RAISE(ABORT, 'decided_objection_is_never_changed'); END;
CREATE TRIGGER objection_is_never_removed BEFORE DELETE ON objection BEGIN SELECT RAISE(ABORT, 'objection_is_never_removed'); END;
CREATE TRIGGER disputed_line_is_not_reversed BEFORE INSERT ON ledger WHEN NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM objection WHERE ledger_id = NEW.reverses AND state = 'open' AND NEW.source <> 'objection:' || id || ':reversal') BEGIN SELECT RAISE(ABORT, 'disputed_line_is_not_reversed'); END;
CREATE INDEX ix_panel_state ON panel (state, village_id);
CREATE INDEX ix_panel_village ON panel (village_id, period);
CREATE INDEX ix_declaration_village ON declaration (village_id, state);
CREATE INDEX ix_panel_member_person_id ON panel_member (person_id);
CREATE INDEX ix_earlier_mark_sheet_id ON earlier_mark (sheet_id);
CREATE TRIGGER confirmed_mark_is_never_added BEFORE INSERT ON score_mark WHEN EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = NEW.sheet_id AND panel.state <> 'open') BEGIN SELECT RAISE(ABORT, 'confirmed_mark_is_never_added'); END;
CREATE TRIGGER confirmed_mark_is_never_changed BEFORE UPDATE ON score_mark WHEN EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = OLD.sheet_id AND panel.state <> 'open') OR EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = NEW.sheet_id AND panel.state <> 'open') BEGIN SELECT RAISE(ABORT, 'confirmed_mark_is_never_changed'); END;
CREATE TRIGGER confirmed_mark_is_never_removed BEFORE DELETE ON score_mark WHEN EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = OLD.sheet_id AND panel.state <> 'open') BEGIN SELECT RAISE(ABORT, 'confirmed_mark_is_never_removed'); END;
CREATE TRIGGER earlier_mark_is_never_changed BEFORE UPDATE ON earlier_mark BEGIN SELECT RAISE(ABORT, 'earlier_mark_is_never_changed'); END;
CREATE TRIGGER earlier_mark_is_never_removed BEFORE DELETE ON earlier_mark BEGIN SELECT RAISE(ABORT, 'earlier_mark_is_never_removed'); END;
CREATE INDEX ix_honour_selection_settlement_id ON honour_selection (settlement_id);
CREATE INDEX ix_honour_household_id ON honour (household_id);
CREATE TRIGGER honour_selection_is_never_changed BEFORE UPDATE ON honour_selection BEGIN SELECT RAISE(ABORT, 'honour_selection_is_never_changed'); END;
CREATE TRIGGER honour_selection_is_never_removed BEFORE DELETE ON honour_selection BEGIN SELECT RAISE(ABORT, 'honour_selection_is_never_removed'); END;
CREATE TRIGGER honour_is_never_changed BEFORE UPDATE ON honour BEGIN SELECT RAISE(ABORT, 'honour_is_never_changed'); END;
CREATE TRIGGER honour_is_never_removed BEFORE DELETE ON honour BEGIN SELECT RAISE(ABORT, 'honour_is_never_removed'); END;
CREATE TRIGGER honour_passed_over_is_never_changed BEFORE UPDATE ON honour_passed_over BEGIN SELECT RAISE(ABORT, 'honour_passed_over_is_never_changed'); END;
CREATE TRIGGER honour_passed_over_is_never_removed BEFORE DELETE ON honour_passed_over BEGIN SELECT RAISE(ABORT, 'honour_passed_over_is_never_removed'); END;
CREATE TRIGGER honour_lot_is_never_changed BEFORE UPDATE ON honour_lot BEGIN SELECT RAISE(ABORT, 'honour_lot_is_never_changed'); END;
CREATE TRIGGER honour_lot_is_never_removed BEFORE DELETE ON honour_lot BEGIN SELECT RAISE(ABORT, 'honour_lot_is_never_removed'); END;
CREATE TRIGGER honour_withdrawal_is_never_changed BEFORE UPDATE ON honour_withdrawal BEGIN SELECT RAISE(ABORT, 'honour_withdrawal_is_never_changed'); END;
CREATE TRIGGER honour_withdrawal_is_never_removed BEFORE DELETE ON honour_withdrawal BEGIN SELECT RAISE(ABORT, 'honour_withdrawal_is_never_removed'); END;
CREATE TRIGGER honour_is_never_added_later BEFORE INSERT ON honour WHEN (SELECT COUNT(*) FROM honour WHERE selection_id = NEW.selection_id) >= (SELECT count FROM honour_selection WHERE id = NEW.selection_id) BEGIN SELECT RAISE(ABORT, 'honour_is_never_added_later'); END;
CREATE UNIQUE INDEX ix_participation_open ON participation (household_id) WHERE until IS NULL;
CREATE INDEX ix_participation_household ON participation (household_id, since);
CREATE INDEX ix_roster_change_village ON roster_change (village_id, day);
CREATE INDEX ix_roster_change_household_id ON roster_change (household_id);
CREATE INDEX ix_roster_change_other_id ON roster_change (other_id);
CREATE TRIGGER participation_is_never_rewritten BEFORE UPDATE ON participation WHEN OLD.until IS NOT NULL OR NEW.until IS NULL OR NEW.household_id IS NOT OLD.household_id OR NEW.since IS NOT OLD.since OR NEW.consent IS NOT OLD.consent OR NEW.consented_by IS NOT OLD.consented_by OR NEW.consented_name IS NOT OLD.consented_name OR NEW.consented_on IS NOT OLD.consented_on OR NEW.witness IS NOT OLD.witness OR NEW.recorded_by IS NOT OLD.recorded_by OR NEW.recorded_at IS NOT OLD.recorded_at BEGIN SELECT RAISE(ABORT, 'participation_is_never_rewritten'); END;
CREATE TRIGGER participation_is_never_removed BEFORE DELETE ON participation BEGIN SELECT RAISE(ABORT, 'participation_is_never_removed'); END;
CREATE TRIGGER roster_change_is_never_changed BEFORE UPDATE ON roster_change BEGIN SELECT RAISE(ABORT, 'roster_change_is_never_changed'); END;
CREATE TRIGGER roster_change_is_never_removed BEFORE DELETE ON roster_change BEGIN SELECT RAISE(ABORT, 'roster_change_is_never_removed'); END;
CREATE TRIGGER roster_outcome_is_never_changed BEFORE UPDATE ON roster_outcome BEGIN SELECT RAISE(ABORT, 'roster_outcome_is_never_changed'); END;
CREATE TRIGGER roster_outcome_is_never_removed BEFORE DELETE ON roster_outcome BEGIN SELECT RAISE(ABORT, 'roster_outcome_is_never_removed'); END;
CREATE TRIGGER score_is_tallied AFTER INSERT ON ledger WHEN NEW.kind = 'score' BEGIN INSERT INTO score_tally (month, household_id, said) VALUES (substr(NEW.happened_on, 1, 7), NEW.household_id, NEW.item || ' ' || NEW.quantity || ' ' || NEW.hundredths || ' ' || NEW.happened_on) ON CONFLICT (month, household_id) DO UPDATE SET said = score_tally.said || char(10) || excluded.said; END;
CREATE TRIGGER score_taken_back_is_tallied AFTER INSERT ON ledger WHEN NEW.reverses IS NOT NULL BEGIN UPDATE score_tally SET said = (SELECT coalesce(group_concat(said, char(10)), '') FROM (SELECT l.item || ' ' || l.quantity || ' ' || l.hundredths || ' ' || l.happened_on AS said FROM ledger l WHERE l.kind = 'score' AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = l.id) AND l.household_id = score_tally.household_id AND substr(l.happened_on, 1, 7) = score_tally.month ORDER BY l.id) lines) WHERE (month, household_id) IN (SELECT substr(b.happened_on, 1, 7), b.household_id FROM ledger b WHERE b.id = NEW.reverses); DELETE FROM score_tally WHERE said = '' AND household_id = NEW.household_id; END;
CREATE INDEX ix_wall_look_photo ON wall_look (sheet_id, media_id, id);
CREATE INDEX ix_wall_picture_wall_id ON wall_picture (wall_id);
CREATE UNIQUE INDEX ux_slip_batch_open ON slip_batch (area_id, asked_by) WHERE ended_at IS NULL;
CREATE INDEX ix_slip_batch_village ON slip_batch (village_id, ended_at);
CREATE INDEX ix_case_evidence_media_id ON case_evidence (media_id);
CREATE INDEX ix_objection_media_media_id ON objection_media (media_id);
CREATE INDEX ix_score_proof_media_id ON score_proof (media_id);
CREATE INDEX ix_declaration_proof_media_id ON declaration_proof (media_id);
CREATE TRIGGER wall_look_is_never_changed BEFORE UPDATE ON wall_look BEGIN SELECT RAISE(ABORT, 'wall_look_is_never_changed'); END;
CREATE TRIGGER wall_look_is_never_removed BEFORE DELETE ON wall_look BEGIN SELECT RAISE(ABORT, 'wall_look_is_never_removed'); END;
CREATE TRIGGER picture_wall_is_never_changed BEFORE UPDATE ON picture_wall BEGIN SELECT RAISE(ABORT, 'picture_wall_is_never_changed'); END;
CREATE TRIGGER picture_wall_is_never_removed BEFORE DELETE ON picture_wall BEGIN SELECT RAISE(ABORT, 'picture_wall_is_never_removed'); END;
CREATE TRIGGER wall_picture_is_never_changed BEFORE UPDATE ON wall_picture BEGIN SELECT RAISE(ABORT, 'wall_picture_is_never_changed'); END;
CREATE TRIGGER wall_picture_is_never_removed BEFORE DELETE ON wall_picture BEGIN SELECT RAISE(ABORT, 'wall_picture_is_never_removed'); END;
CREATE TRIGGER photo_gone_is_never_changed BEFORE UPDATE ON photo_gone BEGIN SELECT RAISE(ABORT, 'photo_gone_is_never_changed'); END;
CREATE TRIGGER photo_gone_is_never_removed BEFORE DELETE ON photo_gone BEGIN SELECT RAISE(ABORT, 'photo_gone_is_never_removed'); END;
CREATE TRIGGER household_service_is_never_changed BEFORE UPDATE ON household_service BEGIN SELECT RAISE(ABORT, 'household_service_is_never_changed'); END;
CREATE TRIGGER household_service_is_never_removed BEFORE DELETE ON household_service BEGIN SELECT RAISE(ABORT, 'household_service_is_never_removed'); END;
CREATE INDEX ix_period_record_period ON period_record (village_id, period, kind, id);
CREATE TRIGGER period_record_is_never_changed BEFORE UPDATE ON period_record BEGIN SELECT RAISE(ABORT, 'period_record_is_never_changed'); END;
CREATE TRIGGER period_record_is_never_removed BEFORE DELETE ON period_record BEGIN SELECT RAISE(ABORT, 'period_record_is_never_removed'); END;
CREATE UNIQUE INDEX ux_book_check_under_way ON book_check (village_id) WHERE state = 'asked';
CREATE INDEX ix_book_check_state ON book_check (state, id);
CREATE INDEX ix_claim_village ON claim (village_id, until);
CREATE INDEX ix_claim_household_id ON claim (household_id);
CREATE INDEX ix_proposal_village ON proposal (village_id, state, id);
CREATE INDEX ix_proposal_household_id ON proposal (household_id);
CREATE TRIGGER claim_is_never_rewritten BEFORE UPDATE ON claim WHEN OLD.until IS NOT NULL OR NEW.until IS NULL OR NEW.village_id IS NOT OLD.village_id OR NEW.household_id IS NOT OLD.household_id OR NEW.place IS NOT OLD.place OR NEW.since IS NOT OLD.since OR NEW.registered_by IS NOT OLD.registered_by OR NEW.registered_at IS NOT OLD.registered_at BEGIN SELECT RAISE(ABORT, 'claim_is_never_rewritten'); END;
CREATE TRIGGER seal_is_never_changed BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'seal_is_never_changed'); END;
CREATE TRIGGER seal_is_never_removed BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seal_is_never_removed'); END;
CREATE TRIGGER claim_is_never_removed BEFORE DELETE ON claim BEGIN SELECT RAISE(ABORT, 'claim_is_never_removed'); END;
CREATE TRIGGER decided_proposal_is_never_changed BEFORE UPDATE ON proposal WHEN OLD.state <> 'waiting' BEGIN SELECT RAISE(ABORT, 'decided_proposal_is_never_changed'); END;
CREATE TRIGGER proposal_is_never_removed BEFORE DELETE ON proposal BEGIN SELECT RAISE(ABORT, 'proposal_is_never_removed'); END;
CREATE INDEX ix_shop_goods_shop_id ON shop_goods (shop_id);
CREATE INDEX ix_shop_order_shop_id ON shop_order (shop_id);
CREATE INDEX ix_improvement_village ON improvement (village_id, state);
CREATE INDEX ix_improvement_act_improvement_id ON improvement_act (improvement_id);
CREATE INDEX ix_restriction_village_id ON restriction (village_id);
CREATE INDEX ix_restriction_household_id ON restriction (household_id);
CREATE INDEX ix_data_request_person_code ON data_request (person_code);
CREATE TRIGGER shop_order_is_never_changed BEFORE UPDATE ON shop_order BEGIN SELECT RAISE(ABORT, 'shop_order_is_never_changed'); END;
CREATE TRIGGER shop_order_is_never_removed BEFORE DELETE ON shop_order BEGIN SELECT RAISE(ABORT, 'shop_order_is_never_removed'); END;
CREATE TRIGGER improvement_is_never_rewritten BEFORE UPDATE ON improvement WHEN OLD.state IN ('mended', 'dropped', 'lapsed') OR NEW.id <> OLD.id OR NEW.village_id <> OLD.village_id OR NEW.number <> OLD.number OR NEW.place <> OLD.place OR NEW.fact <> OLD.fact OR NEW.photo_id <> OLD.photo_id OR NEW.resolved <> OLD.resolved OR NEW.noted_by <> OLD.noted_by OR NEW.noted_at <> OLD.noted_at OR NEW.hearing_until <> OLD.hearing_until OR NEW.source <> OLD.source OR NEW.concerned_id IS NOT OLD.concerned_id BEGIN SELECT RAISE(ABORT, 'improvement_is_never_rewritten'); END;
CREATE TRIGGER improvement_is_never_removed BEFORE DELETE ON improvement BEGIN SELECT RAISE(ABORT, 'improvement_is_never_removed'); END;
CREATE TRIGGER improvement_act_is_never_changed BEFORE UPDATE ON improvement_act BEGIN SELECT RAISE(ABORT, 'improvement_act_is_never_changed'); END;
CREATE TRIGGER improvement_act_is_never_removed BEFORE DELETE ON improvement_act BEGIN SELECT RAISE(ABORT, 'improvement_act_is_never_removed'); END;
CREATE TRIGGER restriction_is_never_rewritten BEFORE UPDATE ON restriction WHEN OLD.lifted_on IS NOT NULL OR NEW.lifted_on IS NULL OR NEW.id <> OLD.id OR NEW.village_id <> OLD.village_id OR NEW.household_id <> OLD.household_id OR NEW.member_id <> OLD.member_id OR NEW.item <> OLD.item OR NEW.document <> OLD.document OR NEW.since <> OLD.since OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at OR NEW.source <> OLD.source OR NEW.until IS NOT OLD.until BEGIN SELECT RAISE(ABORT, 'restriction_is_never_rewritten'); END;
CREATE TRIGGER restriction_is_never_removed BEFORE DELETE ON restriction BEGIN SELECT RAISE(ABORT, 'restriction_is_never_removed'); END;
CREATE TRIGGER data_request_is_never_changed BEFORE UPDATE ON data_request BEGIN SELECT RAISE(ABORT, 'data_request_is_never_changed'); END;
CREATE TRIGGER data_request_is_never_removed BEFORE DELETE ON data_request BEGIN SELECT RAISE(ABORT, 'data_request_is_never_removed'); END;
CREATE TRIGGER household_shown_anew_is_counted AFTER UPDATE ON household WHEN NEW.code <> OLD.code OR NEW.group_no <> OLD.group_no OR NEW.head <> OLD.head OR NEW.name_may_be_published <> OLD.name_may_be_published BEGIN INSERT INTO naming (village_id, changes) VALUES (NEW.village_id, 1) ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1; END;
CREATE TRIGGER head_named_anew_is_counted AFTER UPDATE ON headship WHEN NEW.name <> OLD.name OR NEW.since <> OLD.since BEGIN INSERT INTO naming (village_id, changes) SELECT village_id, 1 FROM household WHERE id = NEW.household_id ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1; END;
CREATE TRIGGER another_head_is_counted AFTER INSERT ON headship WHEN EXISTS (SELECT 1 FROM headship h WHERE h.household_id = NEW.household_id AND h.since <> NEW.since) BEGIN INSERT INTO naming (village_id, changes) SELECT village_id, 1 FROM household WHERE id = NEW.household_id ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1; END;
CREATE INDEX ix_cases_area_item ON cases (area_id, item, id);
CREATE INDEX ix_cases_unit ON cases (unit, state, id);
CREATE INDEX ix_cases_filed ON cases (filed_at);
CREATE INDEX ix_cases_watch ON cases (watch_at) WHERE watch_at IS NOT NULL;
CREATE INDEX ix_case_phase_case_id ON case_phase (case_id);
CREATE INDEX ix_case_phase_ended ON case_phase (phase, ended_at);
CREATE INDEX ix_case_warning_case_id ON case_warning (case_id);
CREATE INDEX ix_case_unit_case_id ON case_unit (case_id);
CREATE INDEX ix_case_request_case_id ON case_request (case_id);
CREATE UNIQUE INDEX ux_case_request_open ON case_request (case_id) WHERE granted IS NULL;
CREATE INDEX ix_case_press_case_id ON case_press (case_id);
CREATE INDEX ix_case_follower_person_id ON case_follower (person_id);
CREATE TRIGGER case_move_is_never_changed BEFORE UPDATE ON case_move WHEN OLD.id IS NOT NEW.id OR OLD.case_id IS NOT NEW.case_id OR OLD.move IS NOT NEW.move OR OLD.from_state IS NOT NEW.from_state OR OLD.to_state IS NOT NEW.to_state OR OLD.person_id IS NOT NEW.person_id OR OLD.at IS NOT NEW.at OR (OLD.words IS NOT NEW.words AND NEW.words <> '') BEGIN SELECT RAISE(ABORT, 'case_move_is_never_changed'); END;
CREATE TRIGGER case_move_is_never_removed BEFORE DELETE ON case_move BEGIN SELECT RAISE(ABORT, 'case_move_is_never_removed'); END;
CREATE TRIGGER case_request_is_never_changed BEFORE UPDATE ON case_request WHEN OLD.id IS NOT NEW.id OR OLD.case_id IS NOT NEW.case_id OR OLD.asked IS NOT NEW.asked OR OLD.asked_by IS NOT NEW.asked_by OR OLD.at IS NOT NEW.at OR OLD.hours IS NOT NEW.hours OR OLD.until IS NOT NEW.until OR (OLD.words IS NOT NEW.words AND NEW.words <> '') BEGIN SELECT RAISE(ABORT, 'case_request_is_never_changed'); END;
CREATE TRIGGER case_request_is_decided_once BEFORE UPDATE ON case_request WHEN OLD.granted IS NOT NULL AND (OLD.granted IS NOT NEW.granted OR OLD.decided_by IS NOT NEW.decided_by OR OLD.decided_at IS NOT NEW.decided_at OR (OLD.decision IS NOT NEW.decision AND NEW.decision <> '')) BEGIN SELECT RAISE(ABORT, 'case_request_is_decided_once'); END;
CREATE TRIGGER case_request_is_never_removed BEFORE DELETE ON case_request BEGIN SELECT RAISE(ABORT, 'case_request_is_never_removed'); END;
CREATE INDEX ix_cases_state ON cases (state, id, area_id);
CREATE INDEX ix_cases_due ON cases (state, due_at, id, area_id);
CREATE INDEX ix_cases_hard ON cases (id) WHERE is_hard = 1 AND closed_at IS NULL;
CREATE INDEX ix_cases_area_state ON cases (area_id, state, due_at);
CREATE INDEX ix_cases_item ON cases (item, id);
CREATE INDEX ix_cases_category ON cases (category, id);
CREATE INDEX ix_cases_handler ON cases (handler_id, id);
CREATE INDEX ix_person_name ON person (name);
CREATE INDEX ix_duty_person_id ON duty (person_id);
CREATE INDEX ix_duty_ends ON duty (ends_at);
CREATE UNIQUE INDEX ux_duty_once ON duty (person_id, begins_at) WHERE off_at IS NULL;
CREATE INDEX ix_handover_area_id ON handover (area_id);
CREATE INDEX ix_consultation_case_case_id ON consultation_case (case_id);
CREATE TRIGGER duty_is_never_rewritten BEFORE UPDATE ON duty WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.day IS NOT NEW.day OR OLD.shift IS NOT NEW.shift OR OLD.begins_at IS NOT NEW.begins_at OR OLD.ends_at IS NOT NEW.ends_at OR OLD.entered_by IS NOT NEW.entered_by OR OLD.entered_at IS NOT NEW.entered_at OR (OLD.off_at IS NOT NULL AND (OLD.off_by IS NOT NEW.off_by OR OLD.off_at IS NOT NEW.off_at)) BEGIN SELECT RAISE(ABORT, 'duty_is_never_rewritten'); END;
CREATE TRIGGER duty_is_never_removed BEFORE DELETE ON duty BEGIN SELECT RAISE(ABORT, 'duty_is_never_removed'); END;
CREATE TRIGGER handover_is_never_changed BEFORE UPDATE ON handover WHEN OLD.id IS NOT NEW.id OR OLD.area_id IS NOT NEW.area_id OR OLD.given_by IS NOT NEW.given_by OR OLD.given_at IS NOT NEW.given_at OR OLD.open IS NOT NEW.open OR OLD.today IS NOT NEW.today OR OLD.overdue IS NOT NEW.overdue OR OLD.hard IS NOT NEW.hard OR OLD.pressed IS NOT NEW.pressed OR (OLD.words IS NOT NEW.words AND NEW.words <> '') BEGIN SELECT RAISE(ABORT, 'handover_is_never_changed'); END;
CREATE TRIGGER handover_is_never_removed BEFORE DELETE ON handover BEGIN SELECT RAISE(ABORT, 'handover_is_never_removed'); END;
CREATE TRIGGER handover_taken_is_never_changed BEFORE UPDATE ON handover_taken BEGIN SELECT RAISE(ABORT, 'handover_taken_is_never_changed'); END;
CREATE TRIGGER consultation_is_never_changed BEFORE UPDATE ON consultation BEGIN SELECT RAISE(ABORT, 'consultation_is_never_changed'); END;
CREATE TRIGGER consultation_case_is_never_changed BEFORE UPDATE ON consultation_case BEGIN SELECT RAISE(ABORT, 'consultation_case_is_never_changed'); END;
CREATE TRIGGER handover_taken_is_never_removed BEFORE DELETE ON handover_taken BEGIN SELECT RAISE(ABORT, 'handover_taken_is_never_removed'); END;
CREATE TRIGGER consultation_is_never_removed BEFORE DELETE ON consultation BEGIN SELECT RAISE(ABORT, 'consultation_is_never_removed'); END;
CREATE TRIGGER consultation_case_is_never_removed BEFORE DELETE ON consultation_case BEGIN SELECT RAISE(ABORT, 'consultation_case_is_never_removed'); END;
CREATE TRIGGER case_caller_is_never_changed BEFORE UPDATE ON case_caller WHEN OLD.case_id IS NOT NEW.case_id OR OLD.key IS NOT NEW.key OR OLD.number IS NOT NEW.number OR OLD.wanted_by IS NOT NEW.wanted_by OR (OLD.name IS NOT NEW.name AND NEW.name <> '') OR (OLD.telephone IS NOT NEW.telephone AND NEW.telephone <> '') BEGIN SELECT RAISE(ABORT, 'case_caller_is_never_changed'); END;
CREATE TRIGGER case_caller_is_never_removed BEFORE DELETE ON case_caller BEGIN SELECT RAISE(ABORT, 'case_caller_is_never_removed'); END;
CREATE TRIGGER a_private_case_stays_private BEFORE UPDATE ON cases WHEN OLD.is_private AND NOT NEW.is_private BEGIN SELECT RAISE(ABORT, 'a_private_case_stays_private'); END;
CREATE INDEX ix_special_day_day ON special_day (day);
CREATE TRIGGER special_day_is_never_changed BEFORE UPDATE ON special_day BEGIN SELECT RAISE(ABORT, 'special_day_is_never_changed'); END;
CREATE TRIGGER special_day_is_never_removed BEFORE DELETE ON special_day BEGIN SELECT RAISE(ABORT, 'special_day_is_never_removed'); END;
CREATE INDEX ix_evidence_copy_media_id ON evidence_copy (media_id);
CREATE INDEX ix_evidence_copy_copy_id ON evidence_copy (copy_id);
CREATE INDEX ix_photo_print_bands ON photo_print (band_0, band_1, band_2, band_3);
CREATE INDEX ix_photo_print_band_1 ON photo_print (band_1);
CREATE INDEX ix_photo_print_band_2 ON photo_print (band_2);
CREATE INDEX ix_photo_print_band_3 ON photo_print (band_3);
CREATE INDEX ix_photo_reuse_case_id ON photo_reuse (case_id);
CREATE UNIQUE INDEX ux_figures_request_under_way ON figures_request (person_id, area_id, scope, period) WHERE state = 'asked';
CREATE INDEX ix_figures_request_state ON figures_request (state, id);
CREATE INDEX ix_cases_merged ON cases (merged_into) WHERE merged_into IS NOT NULL;
CREATE TRIGGER photo_reuse_is_never_changed BEFORE UPDATE ON photo_reuse BEGIN SELECT RAISE(ABORT, 'photo_reuse_is_never_changed'); END;
CREATE TRIGGER photo_reuse_is_never_removed BEFORE DELETE ON photo_reuse BEGIN SELECT RAISE(ABORT, 'photo_reuse_is_never_removed'); END;
CREATE TRIGGER unit_table_is_never_changed BEFORE UPDATE ON unit_table BEGIN SELECT RAISE(ABORT, 'unit_table_is_never_changed'); END;
CREATE TRIGGER unit_table_is_never_removed BEFORE DELETE ON unit_table BEGIN SELECT RAISE(ABORT, 'unit_table_is_never_removed'); END;
CREATE INDEX ix_special_task_area_id ON special_task (area_id);
CREATE INDEX ix_special_task_watch ON special_task (watch_at) WHERE watch_at IS NOT NULL;
CREATE INDEX ix_special_task_person_person_id ON special_task_person (person_id);
CREATE INDEX ix_special_answer_of ON special_answer (task_id, person_id, id);
CREATE INDEX ix_special_answer_person_id ON special_answer (person_id);
CREATE INDEX ix_special_answer_photo_media_id ON special_answer_photo (media_id);
CREATE TRIGGER special_task_is_never_rewritten BEFORE UPDATE ON special_task WHEN OLD.id IS NOT NEW.id OR OLD.number IS NOT NEW.number OR OLD.area_id IS NOT NEW.area_id OR OLD.title IS NOT NEW.title OR OLD.words IS NOT NEW.words OR OLD.form IS NOT NEW.form OR OLD.picked IS NOT NEW.picked OR OLD.may_say_nothing IS NOT NEW.may_say_nothing OR OLD.asked_by IS NOT NEW.asked_by OR OLD.asked_at IS NOT NEW.asked_at OR OLD.deadline IS NOT NEW.deadline BEGIN SELECT RAISE(ABORT, 'special_task_is_never_rewritten'); END;
CREATE TRIGGER special_task_is_closed_once BEFORE UPDATE ON special_task WHEN OLD.closed_at IS NOT NULL AND (OLD.closed_at IS NOT NEW.closed_at OR OLD.closed_by IS NOT NEW.closed_by) BEGIN SELECT RAISE(ABORT, 'special_task_is_closed_once'); END;
CREATE TRIGGER special_task_is_never_removed BEFORE DELETE ON special_task BEGIN SELECT RAISE(ABORT, 'special_task_is_never_removed'); END;
CREATE TRIGGER special_answer_is_never_changed BEFORE UPDATE ON special_answer BEGIN SELECT RAISE(ABORT, 'special_answer_is_never_changed'); END;
CREATE TRIGGER special_answer_is_never_removed BEFORE DELETE ON special_answer BEGIN SELECT RAISE(ABORT, 'special_answer_is_never_removed'); END;
CREATE TRIGGER case_caller_is_found_as_it_was BEFORE UPDATE ON case_caller WHEN OLD.number_end IS NOT NEW.number_end OR (OLD.telephone_end IS NOT NEW.telephone_end AND NEW.telephone_end <> '') BEGIN SELECT RAISE(ABORT, 'case_caller_is_found_as_it_was'); END;
CREATE INDEX ix_case_caller_number_end ON case_caller (number_end);
CREATE INDEX ix_case_caller_telephone_end ON case_caller (telephone_end, case_id);
CREATE INDEX ix_case_caller_name ON case_caller (name, case_id);
CREATE INDEX ix_cases_unit_newest ON cases (unit, id);
CREATE INDEX ix_case_unit_newest ON case_unit (unit, case_id);
CREATE INDEX ix_case_press_waiting ON case_press (answer_by) WHERE answered_at IS NULL AND escalated_at IS NULL AND ended_at IS NULL;
CREATE INDEX ix_lane_remind ON lane (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX ix_order_workbook_state ON order_workbook (state, id);
CREATE INDEX ix_order_workbook_media_id ON order_workbook (media_id);
CREATE INDEX ix_cases_counted_from ON cases (counted_from) WHERE counted_from IS NOT NULL;
CREATE INDEX ix_cases_area_item_filed ON cases (area_id, item, filed_at);
CREATE INDEX ix_case_verdict_of ON case_verdict (case_id, about, id);
CREATE INDEX ix_case_verdict_decided_by ON case_verdict (decided_by);
CREATE TRIGGER case_verdict_is_never_changed BEFORE UPDATE ON case_verdict BEGIN SELECT RAISE(ABORT, 'case_verdict_is_never_changed'); END;
CREATE TRIGGER case_verdict_is_never_removed BEFORE DELETE ON case_verdict BEGIN SELECT RAISE(ABORT, 'case_verdict_is_never_removed'); END;
CREATE INDEX ix_case_request_decide_by ON case_request (decide_by) WHERE granted IS NULL;
CREATE TRIGGER case_request_is_withdrawn_once BEFORE UPDATE ON case_request WHEN OLD.granted IS NOT NULL AND OLD.withdrawn IS NOT NEW.withdrawn BEGIN SELECT RAISE(ABORT, 'case_request_is_withdrawn_once'); END;
CREATE INDEX ix_photo_view_band_0 ON photo_view (band_0);
CREATE INDEX ix_photo_view_band_1 ON photo_view (band_1);
CREATE INDEX ix_photo_view_band_2 ON photo_view (band_2);
CREATE INDEX ix_photo_view_band_3 ON photo_view (band_3);
CREATE INDEX ix_entry_proof_media_id ON entry_proof (media_id);
COMMIT;

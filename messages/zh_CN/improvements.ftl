# 待改进清单：只写地点和事实，不写人、不写户

phrases-improvements =
    待改进清单
    改进清单
menu-improvements = 待改进清单
improve-shut =
    待改进清单现在关着。
    村民代表会议通过、法律审核过，才能开，一次最长一年。
    要开，请镇里管理员把会议名称和日期、审核编号、到期日写进积分办法。
    它只写地点和事实，不写人、不写户。
improve-list =
    { $village }待改进清单，点一条看。
    依据：{ $resolved }
improve-list-none =
    { $village }待改进清单眼下是空的。
    依据：{ $resolved }
button-new-entry = 记一处
improve-place = 在哪里？只写地点，不写谁家。比如：二组路口。
improve-fact = 看到了什么？只写事实，不写是谁。比如：路边堆着树枝，占了半条路。
improve-names-somebody = 请写短些，并且不要写人名、户编码、电话。只写地点和事实。
improve-photo = 请发一张这个地方的照片。不要拍到人、孩子、屋里。
improve-needs-photo = 请发照片。不办了就发「取消」。
improve-look = 请放大看一遍：照片里有没有人脸、孩子、屋里？
improve-photo-clean = 看过了，都没有
improve-photo-other = 有，换一张
improve-whose =
    这个地方归哪一户收拾？先告诉他家，让他家说话。
    请发户编码（末几位也行）或户主姓名。不归哪一户，点「不归哪一户」。
improve-nobodys = 不归哪一户
improve-grid-workers = 村里的网格员
improve-confirm =
    请核对：
    { $place }：{ $fact }
    先告诉：{ $told }。{ $until }以前可以申辩或改好。
    改好了、申辩对的，就不列出来。
improve-yes = 记上并告知
improve-no = 不记
improve-not-noted = 好，没有记，也没有告诉谁。
improve-noted = 记上了，已经告知。
improve-tell-in-person = 记上了。这一户没有手机，请当面告诉他家；他家说了什么，点「代记申辩」。
improve-notice =
    { $place }：{ $fact }
    村里请您家收拾一下。改好了，告诉网格员来看一眼，就没有这回事了。
    有话要说，点「我要申辩」，{ $until }以前都行。没有答复以前不会列出来。
improve-notice-worker =
    { $place }：{ $fact }
    这个地方不归哪一户，请您看看怎么收拾。改好了，在「待改进清单」里点「改好了」。
    有话要说，点「我要申辩」，{ $until }以前都行。没有答复以前不会列出来。
button-speak = 我要申辩
button-speak-for = 代记申辩
improve-speak = { $place }的事，请说说情况。一句话就行。
improve-needs-words = 请用文字写，300 个字以内。
improve-spoken = 记下了。{ $place }的事会有另一位同志答复，答复以前不会列出来。
officer-improve-spoken =
    { $number } { $place }：有人申辩了。
    请看一看，答复列还是不列。
button-look = 看一看
improve-card = { $number } { $place }：{ $fact }
improve-said = 申辩：{ $words }
improve-state-noticed = 已告知，{ $until }以前可以申辩。
improve-state-heard = 有申辩，等答复；没答复不列出（申辩期到{ $until }）。
improve-state-kept = 申辩答复过了，{ $until }以后列出。
improve-state-shown = 已列出。改好就去掉，最多三十天。
improve-state-mended = 已改好，去掉了。
improve-state-dropped = 已撤下。
improve-state-lapsed = 到期去掉了。
improve-too-late = 来不及了。{ $state }
improve-another-answers = 您记的，请另一位同志来答复申辩。要撤下，您可以点「撤下」。
button-keep-entry = 仍要列
button-drop-entry = 撤下
button-mended = 改好了
improve-why-keep = { $place }仍要列，为什么？写一句，会告诉申辩的人。
improve-why-drop = { $place }撤下，为什么？写一句，留着备查。
improve-decided = 办好了。
concerned-kept =
    { $place }的申辩看过了：还请收拾一下。
    { $until }以前改好，告诉网格员，就不列出来。
concerned-dropped = { $place }的事撤下了，不列出来。谢谢您说明情况。
concerned-mended = { $place }改好了，谢谢您。
improve-mended-photo = { $place }改好了？请发一张现在的照片。
improve-mended = { $place }已经去掉了。
group-improve =
    待改进 { $number }
    { $place }：{ $fact }
    改好了就从清单上去掉。谁顺手收拾了，告诉网格员一声。
group-improve-mended = 待改进 { $number }：已改好，谢谢大家。
group-improve-off = 待改进 { $number }：已从清单上去掉。

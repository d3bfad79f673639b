# 自主申报

declare-not-in-scheme =
    本村的积分办法里没有自主申报。
    做了好事，请告诉积分管理员，由管理员记分。
phrases-declare =
    申报
    自主申报
    我要申报
    /declare
button-declare = 自主申报
declare-which-household = 替哪一户申报？
declare-takes-no-part = 您家没有参加积分，不能申报。想参加，告诉积分管理员就行。
declare-which-item = 做了哪一件？
declare-send-proof = { $item }：请发照片，或写一句什么时候、在哪里、做了什么。
declare-too-late =
    { $item }这一期已经评定，不能再申报。
    有出入，请在公示后提异议。
declare-why-again = 住户新申报
declared =
    { $item }报上了，只有评分小组看得到。
    评完告诉您。还有别的，再点一次。
declared-accepted = 您申报的{ $item }，评分小组认可，记 { $points } 分。发「积分」看看。
declared-declined =
    您申报的{ $item }，评分小组这次没有记分。
    有疑问，公示后可以提异议。
declared-lapsed =
    您申报的{ $item }，这一期没有来得及评。
    请找积分管理员，或下一期再报。
declared-lapsed-clerk = { $village }有 { $number } 件自主申报没有人评，已告诉住户。请看要不要补。
declare-idle = 这一项{ $period }已经算过一次，再报也不加分。不报就发「取消」。

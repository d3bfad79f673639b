# Self-declaration

declare-not-in-scheme =
    In this village's scheme households do not declare anything themselves.
    Please tell the points clerk what you did; the clerk enters it.
phrases-declare =
    declare
    self-declaration
button-declare = Declare something done
declare-which-household = For which household?
declare-takes-no-part = Your household takes no part in points. To take part, tell the points clerk.
declare-which-item = What was done?
declare-send-proof = { $item }: send a photo, or write when, where and what was done.
declare-too-late =
    { $item } is decided for this period.
    If it is wrong, please object after the publication.
declare-why-again = the household declared something new
declared =
    { $item } is declared; only the panel sees it.
    You will hear what becomes of it. For more, tap again.
declared-accepted = Your { $item } was accepted by the panel: { $points } points. Send "points" to see them.
declared-declined =
    Your { $item } was not credited by the panel this time.
    If you doubt it, you can object after the publication.
declared-lapsed =
    Nobody came to look at your { $item } in this period.
    Please ask the points clerk, or declare it next time.
declared-lapsed-clerk = In { $village } { $number } declarations were looked at by nobody; the households know. Please see if something is due.
declare-idle = It counts already for { $period }; another adds nothing. Send "cancel" to leave it.

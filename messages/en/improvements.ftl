# The improvement list: places and facts, never persons and households

phrases-improvements =
    improvement list
    places to improve
menu-improvements = Improvement list
improve-shut =
    The improvement list is shut.
    It opens only once the villagers' representatives have resolved it and a legal review is done, for a year at most.
    To open it, the town writes meeting, date, review number and expiry into the points scheme.
    It holds places and facts, never persons or households.
improve-list =
    { $village }, improvement list; tap an entry.
    Resolved: { $resolved }
improve-list-none =
    { $village }: the improvement list is empty.
    Resolved: { $resolved }
button-new-entry = Note a place
improve-place = Where is it? The place alone, not whose it is. For example: crossroads of group 2.
improve-fact = What is there to see? The fact alone, nobody's name. For example: branches take up half the road.
improve-names-somebody = Please write less, and no name, household code or telephone: the place and the fact alone.
improve-photo = Please send a photo of the place, without people, children or rooms.
improve-needs-photo = Please send a photo, or "cancel".
improve-look = Please look closely: is there a face, a child or a room on it?
improve-photo-clean = I looked: none
improve-photo-other = Yes, another photo
improve-whose =
    Which household looks after this place? It is told first and may speak.
    Send its code (the end will do) or its head's name, or tap "Nobody's".
improve-nobodys = Nobody's
improve-grid-workers = the village's grid workers
improve-confirm =
    Please check:
    { $place }: { $fact }
    Told first: { $told }. They may speak or mend it until { $until }.
    What is mended, or rightly spoken against, is never shown.
improve-yes = Note it and tell them
improve-no = No
improve-not-noted = All right, nothing was noted and nobody was told.
improve-noted = Noted; they were told.
improve-tell-in-person = Noted. This household has no phone: tell them in person, and tap "Write down what they say" if they speak.
improve-notice =
    { $place }: { $fact }
    The village asks you to tidy it up. Once it is done tell the grid worker, and that is all.
    If there is something to say, tap "I have something to say", until { $until }. Nothing is shown before it is answered.
improve-notice-worker =
    { $place }: { $fact }
    No household looks after this place; please see how it can be tidied up, and tap "Mended" in the improvement list once it is.
    If there is something to say, tap "I have something to say", until { $until }. Nothing is shown before it is answered.
button-speak = I have something to say
button-speak-for = Write down what they say
improve-speak = About { $place }: please say how it is, in a sentence.
improve-needs-words = Please write it in words, up to 300 characters.
improve-spoken = Written down. Somebody else will answer about { $place }; nothing is shown before that.
officer-improve-spoken =
    { $number } { $place }: somebody spoke against it.
    Please look, and answer whether it stays.
button-look = Look
improve-card = { $number } { $place }: { $fact }
improve-said = They say: { $words }
improve-state-noticed = They were told and may speak until { $until }.
improve-state-heard = Somebody spoke; nothing is shown without an answer (days to speak: until { $until }).
improve-state-kept = It was answered; shown after { $until }.
improve-state-shown = Shown; it goes once mended, and after thirty days at most.
improve-state-mended = Mended and gone.
improve-state-dropped = Dropped.
improve-state-lapsed = Gone, its days are over.
improve-too-late = It is too late for that. { $state }
improve-another-answers = You noted it, so somebody else answers what was said. To take it off, tap "Drop it".
button-keep-entry = It stays
button-drop-entry = Drop it
button-mended = Mended
improve-why-keep = Why does { $place } stay? One sentence; whoever spoke is told.
improve-why-drop = Why is { $place } dropped? One sentence, for the record.
improve-decided = Done.
concerned-kept =
    What you said about { $place } was looked at: please tidy it up all the same.
    If it is done by { $until }, tell the grid worker, and it is not shown.
concerned-dropped = { $place } was dropped and is not shown. Thank you for explaining.
concerned-mended = { $place } is mended. Thank you.
improve-mended-photo = { $place } is mended? Please send a photo of it now.
improve-mended = { $place } is off the list.
group-improve =
    To improve, { $number }
    { $place }: { $fact }
    Once mended it is taken off the list. Whoever tidies it up, please tell the grid worker.
group-improve-mended = To improve, { $number }: mended, thank you all.
group-improve-off = To improve, { $number }: taken off the list.

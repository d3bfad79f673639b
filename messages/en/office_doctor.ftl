# What doctor looks at, and how each thing is mended

office-doctor-settings = settings
office-doctor-regulations = regulations
office-doctor-regulations-of = regulations: { $named }
office-doctor-item-list = item list: { $told }
office-doctor-gate-open = dignity gate open: { $item }, until { $until }
office-doctor-gate-open-list = dignity gate open: improvement list, until { $until }
office-doctor-plan = plan
office-doctor-no-improvements = has no task { $task }; nothing is ever taken off
office-doctor-no-objections = has no task { $task }; unanswered objections remind nobody
office-doctor-no-roster = changes of the roster dated ahead never take effect; add the task { $task } to it
office-doctor-no-overdue = has no [overdue]; after three warnings nobody is told
office-doctor-database = database
office-doctor-database-well = database: durable and guarded
office-doctor-scheme = scheme in force for { $period }: { $scheme }
office-doctor-scheme-well = { $told }, from { $since }, adopted { $day }, { $meeting }
office-doctor-scheme-later = it holds only from { $since }; name the version before it as well
office-doctor-scheme-named = scheme { $scheme }
office-doctor-adopted-ahead = [adoption] says adopted { $day }, which is still to come; write the day of the meeting that passed it
office-doctor-adopted-late = [adoption] says adopted { $day }, later than it holds from ({ $since }); let it hold from a period after the meeting
office-doctor-not-adopted = no meeting has adopted it; write the meeting that does in [adoption] of { $file } (XIANGYUE_SCHEME)
office-doctor-not-adopted-preset = no meeting has adopted it; copy { $file }, write the meeting that does in [adoption] of the copy, and name the copy in XIANGYUE_SCHEME
office-doctor-open311-off = Open311 door: off (XIANGYUE_OPEN311_KEYS opens it)
office-doctor-open311-key = Open311 door: key { $name }
office-doctor-open311-nobody = nobody has the code { $person }; name somebody of the room
office-doctor-open311-no-room = { $person } is not of the command room; the key opens nothing until then
office-doctor-open311-well = { $told }, answered for by { $person }
office-doctor-media = media folder
office-doctor-media-shut = { $folder } cannot be written; mend its owner
office-doctor-media-well = media folder and disk
office-doctor-disk = disk
office-doctor-disk-full = only { $free } MiB are free at { $folder }; make room
office-doctor-quarantine = message { $number } in quarantine
office-doctor-replay = lane { $lane }, { $error }; after the cause is mended: xiangyue doctor --replay { $number }
office-doctor-dead = dead letters
office-doctor-dead-count = { $count } messages could not be delivered
office-doctor-no-group = no group is bound, and what is published goes to none; a clerk sends { $phrase } (or /bind) in the village's group (the web chat has no groups)
office-doctor-no-groups-here = { $village }: the web chat has no groups; a clerk carries what is published to the village's own
office-doctor-objection = { $village } objection { $number }
office-doctor-unanswered = unanswered since { $since }; a clerk or grid leader answers it
office-doctor-unheard = warnings of cases that reach nobody: { $cases }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
}
office-doctor-unheard-mend = nobody of the unit, the command room or the leaders has bound an account there; xiangyue invite gives out codes; they are told on the next workday morning
office-doctor-unreadable = unreadable message { $number } of { $when }
office-doctor-unreadable-mend = { $reason }; cannot be replayed; whoever sent it must send it again
office-doctor-unreadable-more = { $count } more unreadable messages
office-doctor-send-again = cannot be replayed; whoever sent it must send it again
office-doctor-publication = { $village } publication of { $period }{ $correction ->
    [0] { "" }
   *[other] , correction { $correction }
}
office-doctor-unpublished = wanted since { $since }, not published; start xiangyue run if it is down; if it runs, its log says why after "{ $failed }": mend that and start it again
office-doctor-holidays = holidays of { $year }
office-doctor-holidays-known = holidays of { $year }: known
office-doctor-holidays-missing = not known ({ $missing }), weekends count alone; a clerk sends { $phrase } (or /holidays) and then the year's notice, or: xiangyue holidays NOTICE.txt

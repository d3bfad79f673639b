# Several units, merging, what a finish wants to see, words to a rating, what happened

dispatch-several = Several units together
dispatch-who-leads = Which unit leads with { $number }?
dispatch-who-helps = { $lead } leads with { $number }. Which unit helps?
dispatch-who-else-helps =
    { $lead } leads with { $number }; { $helpers } helps.
    Who else helps? If nobody, tap "That is all".
dispatch-enough = That is all
dispatched-to-several = { $number } is with { $unit }; { $helpers } helps.
dispatched-helper-to-nobody =
    Nobody of { $unit } has an account yet; please ring them about their part.
hears-helpers-dispatch =
    Your unit is asked to help with a case, to be done by { $until }.
    When your part is done, tap "Our part is done".
    { $card }
units-parts-all-done =
    Every helping unit has done its part; the unit that leads can tap "Done". They say: { $words }
    { $card }
button-finish-part = Our part is done
finish-part-done = Your unit's part of { $number } is noted; the unit that leads sees it.
card-helpers = Helping: { $parts }
card-part-open = { $unit } (not done)
card-part-done = { $unit } (done)
card-photos = Photos: { $before } before, { $after } after
card-merged-into = Goes on in { $number } ({ $state })
card-rating = Rated { $rating } of 5 by the reporter
card-rating-and-words = Rated { $rating } of 5 by the reporter: { $words }

finish-send-photo = { $number }: please send a photo of how it is now; a few words may go with it.
finish-send-record = { $number }: please send the paper (an agreement, a notice, a receipt), as a photo or a file.
finish-send-both = { $number }: please send a photo of how it is now, and then the paper (an agreement, a notice, a receipt).
finish-send-words = { $number }: please say in a sentence how it was done; a photo may go with it.
finish-needs-photo = A photo is still needed before it can be finished.
finish-needs-record = The paper is still needed, as a photo or a file, before it can be finished.
finish-needs-both = Both a photo and the paper are needed; one is still missing.
finish-needs-words = A sentence is still needed before it can be finished.

button-merge = Merge
merge-with-which =
    Which case is the same matter as { $number }?
    Tap one, or send its number.
merge-with-which-number = Which case is the same matter as { $number }? Please send its number, such as 2026-0012.
merge-line = { $number } { $matter } · { $place }
merge-no-such-number = No case of yours has this number. Please send one such as 2026-0012.
merge-with-itself = That is this very case. Please send the number of the other one.
merge-is-closed = That one is closed, nothing can be merged into it. Please send one that is open.
merge-sure =
    { $number } will be merged into { $other }; this cannot be undone:
    { $card }
merge-yes = Yes, merge
merge-another = Not this one
merged = { $number } is merged into { $other }. Whoever reported it now follows { $other } and hears each step.
merged-called =
    { $number } is merged into { $other }.
    When { $other } has ended, you are reminded to ring the caller.
merged-alone = { $number } is merged into { $other } and goes on there.
button-show-other = Show that one
refused-merge-ended = { $number } has just ended, so nothing was merged. Please tap "Merge" again.
hears-other-units-merge =
    Somebody else reported the same; { $joined } was merged into this case.
    { $card }

button-rating-words = Say more
case-not-done-words =
    still
    not done
    not fixed
    again
case-not-done =
    Closed lately: { $cases }.
    If it was not done, tap “Not done” and it is taken up again.
case-not-done-or-report = If it is another matter, tap “Report this”.
case-rating-words = What do you want to say about { $number }? Just send it.
case-rating-or-report = Shall "{ $said }" go with your rating, or is it another report?
case-rating-is-words = With the rating
case-rating-is-report = Another report
case-rating-said = Noted; the command room reads it. Thank you.
refused-case-not-rated = It is not rated, or is being done again. Please rate it once it is closed.
room-rating-words =
    The reporter says of it: { $words }
    { $card }

button-story = What happened
story =
    { $number }, what happened:
    { $lines }
story-by = { $told } ({ $name })
story-words = { $told }: { $words }
story-report = { $time } reported
story-supplement = { $time } added
story-other-grid = { $time } moved from { $words }
story-other-item = { $time } other item, it had been { $words }
story-keep-private = { $time } kept private
story-folded-up =
    { $number } is private now, and the steps shown here before are folded up.
    To read them, tap its story again.
story-call-back = { $time } the caller was rung back
story-accept = { $time } taken in by the command room
story-dispatch = { $time } dispatched { $units }
story-take = { $time } taken up by the unit
story-finish-part = { $time } a helping unit did its part
story-finish = { $time } the unit says it is done
story-pass-check = { $time } checked and closed
story-rework = { $time } the check failed, to be done again
story-handle-on-spot = { $time } handled on the spot and closed
story-ask-return = { $time } return asked for
story-ask-extension = { $time } more time asked for
story-ask-suspension = { $time } suspension asked for
story-ask-void = { $time } void asked for
story-ask-escalation = { $time } asked to send it to the county
story-granted = { $time } granted
story-granted-accepted = { $time } given back by the unit, to be dispatched again
story-granted-suspended = { $time } suspended
story-granted-void = { $time } void
story-granted-escalated = { $time } sent up to the county
story-refuse = { $time } not granted
story-resume = { $time } goes on
story-county-solved = { $time } solved by the county
story-county-returned = { $time } returned by the county
story-track = { $time } the county says
story-merge = { $time } merged into { $words }
story-press = { $time } pressed
story-answer-press = { $time } the press answered
story-mark-hard = { $time } marked as hard
story-press-ended = { $time } { $units } left the press unanswered and has the case no more; the press is over
story-unmark-hard = { $time } no longer marked as hard
story-decide = { $time } the consultation decided
story-bring-in = { $time } a leader brought in
story-object = { $time } the reporter says it is not done
story-rate = { $time } rated { $words } of 5
story-rating-words = { $time } the reporter says
refused-set-item-closed = { $number } has ended, so its item stays as it is.
refused-add-merged =
    { $number } goes on in { $other } and takes nothing more itself.
    What is still to be said, please send anew.
rework-whose = Whose part of { $number } is not right? Tap one.
rework-lead = { $unit } (leads)
rework-all = All of them
units-rework-parts =
    The check failed; { $whose } must do it again. Whoever helps taps “Our part is done”; after that the lead finishes.
    Reason: { $words }
    { $card }

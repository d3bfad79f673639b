# A panel scores at the door: a card a household, one tap and the next is there

phrases-scoring =
    score
    start scoring
    scoring
    score households
menu-score = Score households
button-start-scoring = Start scoring
scoring-no-panel =
    There are no households for you to score now.
    The points clerk calls a scoring panel first.
scoring-which-panel = You sit on several panels. Which one first?

score-card =
    { $household }, { $head }'s household · group { $group }
    { $done } of { $total } scored
score-card-returned = Please look again: { $words }
score-card-marked = Marked: { $marks }
score-card-before = Marked earlier: { $marks }. Tap one to change it; what you leave stays.
score-before = { $mark } ({ $name }, { $day })
score-stays = left as marked earlier: { $marks }
score-card-words = Note: { $words }
score-card-proofs = Proof: { $number }
score-card-how = All in order? Tap the first. Otherwise tap the item first. Just send photos and words.
score-all-full = All full, next
score-rest-full = The rest full, next
score-nothing-full = Done, next
score-keep = Leave it so, next
score-declared = Declared: { $item }
score-acts = Did something (bonus)
score-acts-some = Did something ({ $number } raised)
score-skip = Skip
score-more = More
score-here = Back to this household
score-full-items = { $number } full
score-kept = Kept: { $household } ({ $marks })
score-item-kept = { $item } { $points }, kept.
score-skipped = { $household } is skipped for now; it comes again at the end.
score-criteria = { $item }: { $criteria }
score-most = at most { $most }
score-which-mark =
    { $item } ({ $criteria })
    How many points? Tap one, or send a number.
    Photos and words may be sent here too.
score-how-often =
    { $item } ({ $value } each): { $criteria }
    How many times does it count? None: tap 0.
score-lower = Lower
score-which-act = What did they do?
score-proof-kept = Kept with this household. It goes to no group.
score-words-kept = Noted for the leader to see, not for the group. No mark has changed: tap the item that should be lower.
score-proof-kept-more = Kept with this item. Now the mark, please.
score-words-kept-more = Noted. Now the mark, please.
score-words-about = { $item }: { $words }
score-proposal =
    { $household } declares: { $item }
    In their words: { $words }
    If it is true, tap "Declared" below and mark it; if not, leave it.
score-more-what = { $household }: what would you like to do?
score-more-find = Find a household
score-more-progress = See how far we are
score-more-criteria = See the criteria
score-more-back = Change the one before: { $household }
score-more-skipped = Score the skipped ones
score-find = Which household? Send its code (the end will do) or the head's name.
score-find-none = The panel has no such household. Please send the code or the head's name again.
score-which = Which household?
score-taken =
    { $name } is at { $household } (until { $until }).
    Please take another for now.
score-somebody-there = Somebody was just at { $household }. Please tap again.
score-left-to-others = Left to other members: { $households }
score-left-skipped = Some were skipped. Which one now?
score-all-done = All households are scored. The leader confirms next. Thank you.
score-all-done-leader = All households are scored. Please look at the whole sheet and confirm it.

refused-panel-not-on-panel =
    You do not sit on this panel.
    If that is wrong, please ask the points clerk.
refused-panel-confirmed =
    This panel is closed; its marks stay.
    For a correction please ask the points clerk.
refused-panel-period-over =
    Scoring for this period is over.
    For a correction please object after the publication.
refused-panel-elsewhere = This household is not one of this panel's.
refused-panel-own-household = This is your own household. Another member scores it.
refused-panel-own-grid = This household is in your own grid. Another member scores it.
refused-panel-not-leader = The leader does this. You can see the whole sheet.

panel-reason = scored on site by the panel
panel-reason-proof = with { $number } proofs
entry-panel-full = { $day } { $number } items full ({ $why })

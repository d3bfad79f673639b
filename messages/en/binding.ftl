# Binding an account, the notice, the QR code at the door

how-to-bind =
    Hello, I am { $bot }.
    I do not know you yet. Please send me your code (8 characters).
    No code? Ask your grid worker to show you the QR code, or ring the village office.
code-wrong =
    This code is wrong or has run out.
    Please check it and send it again, or ask your grid worker for a new one.
code-locked = Too many tries. Please try again in an hour, or ask your grid worker for a new code.
already-bound = You are known here already: { $name }. Just say what you need.
notice =
    { $name }, please read this notice first:
    · We keep your name, telephone, household, messages and photos, for village matters only.
    · Only your household is told its points. Results show its code, and part of a name only if you agree.
    · Positions inside photos are removed and never passed on.
    · Ask the points clerk at any time to see, correct or erase what is kept.
    Tap "I agree" and { $bot } is at your service.
notice-agree = I agree
notice-decline = I do not agree
notice-declined = All right: nothing was bound and nothing kept. Send the code again if you change your mind.
bound = Done, { $name }.
bound-command-room = What is reported comes to you to be dispatched and checked. Send "to do" for what waits for you.
bound-handling-unit = What is dispatched to you comes here. Send "to do" for what waits for you.
bound-clerk = All about points is in the menu: entering, roster, results, redeeming. Send "menu" at any time.
bound-supervisor = Send "check the books" to prove the points from the first line; send "objections" to see who objected.
bound-grid-worker = Send a photo, a voice note or a sentence to file a case. For a household's QR code send "code for a household".
bound-grid-leader = Send a photo, a voice note or a sentence to file a case.
bound-deputy-leader = Suspensions, voids and what goes up come to you to decide, and so does what is overdue.
bound-main-leader = You hear of what is not done half its limit after it was due; suspensions, voids and what goes up you may decide too.
bound-merchant = When somebody comes for their goods, send "hand out at the shop", or just their pick-up code.
bound-household = Send "points" for your points; send a photo, a voice note or a sentence to report something.
bound-elsewhere = Another account has just been bound to your name. If that was not you, tell your grid worker at once.

phrases-invite =
    invite
    binding code
    code for a household
invite-which-household = Which household? Send its code (the end will do) or the name of its head.
invite-no-household = There is no such household in your grids. Please send the code or the name again.
invite-several = There are several. Which one?
invite-which-member = { $household }: which member?
invite-nobody = { $household } has no member who could be bound. The points clerk can enter one.
invite-from-office = { $names } holds an office; the town office gives out that code.
invite-caption = Code for { $name }
invite-file = Binding code
invite-code =
    Code for { $name }: { $code }
    Let them scan it, or send it to { $bot }.
    Good for 24 hours, once.
phrases-bind-group =
    bind this group
    bind group

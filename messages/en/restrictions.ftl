# Redemption suspended: by a document that has effect, about one member, never published

phrases-restrict =
    suspend redemption
    resume redemption
restrict-shut =
    Suspending redemption is shut.
    It opens only once the villagers' representatives have resolved it and a legal review is done, for a year at most.
    To open it, the town writes meeting, date, review number and expiry into the points scheme.
restrict-list =
    Suspended now:
    { $lines }
restrict-line = { $household }, until { $until }
restrict-none = No household is suspended now.
button-restrict = Suspend a household
button-lift = Resume: { $household }
restrict-which-household = Which household? Send its code (the end will do) or its head's name.
restrict-which-member = Which member is the document about?
restrict-document = What is the number of the document? As it stands there.
restrict-needs-document = Please write its number, up to 60 characters.
restrict-until = Until which day does it have effect? For example 2026-12-30. If it does not say, tap "No end".
restrict-no-end = No end
restrict-needs-day = Please write today or a later day, such as 2026-12-30.
restrict-until-the-gate-shuts = the gate shuts
restrict-confirm =
    Please check:
    { $household } { $name }, { $document }
    No redeeming from today on, until { $until }. Points go on adding up.
    It is not published; they alone are told.
restrict-yes = Record it
restrict-no = No
restrict-dropped = All right, nothing was recorded.
restrict-no-member = That member is no longer of the household. Please choose again.
restrict-done = Recorded: { $household } does not redeem from today on. They were told.
restrict-tell-in-person = Recorded: { $household } does not redeem from today on. They have no phone: tell them alone, not before others.
restrict-lifted = { $household } can redeem again from today on.
member-restricted =
    Because of { $document } your household cannot redeem from today on, until { $until }.
    Points go on adding up; it is not published, and the village tells nobody.
    If there is something to say, ring the points clerk: { $telephone }.

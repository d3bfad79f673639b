## The roster workbook: every sheet and column, its name, example and note.

office-form-town = Town
office-form-village = Village
office-form-grid = Grid
office-form-grid-worker = Grid worker
office-form-grid-leader = Grid leader
office-form-command-room = Command room
office-form-handling-unit = Handling unit
office-form-household = Household
office-form-clerk = Points clerk
office-form-supervisor = Supervision committee
office-form-deputy-leader = Deputy leader
office-form-main-leader = Main leader

office-form-roster-advice =
    When it is filled in, run: xiangyue import { $file }
    If one thing is wrong nothing is imported, and each is told: sheet, row, column, what to do.
    Sheets you do not need may stay empty. Leave the headings as they are; a column of your own is headed “Note” and is not imported.
    The same file can come again: what is there is passed over, new rows are imported. What a code stands for is not changed by import.
    On the sheet of points leave imported rows as they are and write new ones below; a changed row counts as another. What is wrong is taken back by the points clerk.
    No identity or bank card numbers, no illness, debt or poverty.

office-form-areas = Areas
office-form-areas-about = Town, villages and grids, a row each. There is one town; villages are the town's, grids a village's.
office-form-areas-code = Area code
office-form-areas-code-note = Once in the whole town; never changed afterwards.
office-form-areas-name = Name
office-form-areas-name-note = As people call it.
office-form-areas-name-example = Shihe grid 2
office-form-areas-kind = Kind
office-form-areas-kind-note = Choose town, village or grid.
office-form-areas-parent = Code above
office-form-areas-parent-note = A village's is the town, a grid's the village; the town has none.
office-form-areas-telephone = Telephone
office-form-areas-telephone-note = The village office's or the grid's.

office-form-people = People
office-form-people-about = Whoever uses the bot, a row each: grid workers, command room, units, clerks, and residents with an account.
office-form-people-code = Person code
office-form-people-code-note = Once in the whole town. No identity numbers.
office-form-people-name = Name
office-form-people-name-note = As they are called.
office-form-people-name-example = Wang Fang
office-form-people-telephone = Telephone
office-form-people-telephone-note = Told to residents who ask for their grid worker's.

office-form-roles = Roles
office-form-roles-about = Who does what where, a row each. It holds for the area and all below it.
office-form-roles-person = Person code
office-form-roles-person-note = From the sheet “People”.
office-form-roles-role = Role
office-form-roles-role-note = Choose from the list.
office-form-roles-area = Area code
office-form-roles-area-note = The grid for a grid worker, the town for the command room.
office-form-roles-unit = Unit code
office-form-roles-unit-note = For handling units alone: the unit's code or name in the item list.
office-form-roles-since = First day
office-form-roles-since-note = Empty: the day of the import.
office-form-roles-until = Last day
office-form-roles-until-note = The last day in the role. Empty while it is held.

office-form-households = Households
office-form-households-about = A household a row. Its grid says which village it is in.
office-form-households-code = Household code
office-form-households-code-note = The code that is published; once in the whole town.
office-form-households-grid = Grid code
office-form-households-grid-note = The code of a grid on the sheet “Areas”.
office-form-households-group = Group
office-form-households-group-note = The group's number.
office-form-households-head = Head of household
office-form-households-head-note = Published as 张*国 at most.
office-form-households-head-example = Zhang Jianguo
office-form-households-resident = Lives here
office-form-households-resident-note = Empty: yes.
office-form-households-since = Takes part since
office-form-households-since-note = From which day it takes part in points. Empty: nothing was agreed.
office-form-households-publish = Name may be published
office-form-households-publish-note = “Yes” only if the household agreed. Empty: no, and only the code is published.
office-form-households-carried = Points carried over
office-form-households-carried-note = Points from before the bot, not redeemed yet. Two decimals at most; entered once.

office-form-members = Members
office-form-members-about = Who is in a household, a row each, its head too. No two of one name in one household.
office-form-members-household = Household code
office-form-members-household-note = From the sheet “Households”.
office-form-members-name = Name
office-form-members-name-example = Zhang Jianguo
office-form-members-person = Person code
office-form-members-person-note = Only for who asks for points with an account: the code on the sheet “People”. It gives the role “Household”.
office-form-members-minor = Minor
office-form-members-minor-note = Empty: no.
office-form-members-since = Joined on
office-form-members-since-note = Empty: the day since when the household takes part.
office-form-members-until = Left on
office-form-members-until-note = The last day in the household. Empty while they are in it.

office-form-points = Points
office-form-points-about = The panel's marks and notes, a row each. The same row again counts once; several of one day, household and item are several rows.
office-form-points-date = Date
office-form-points-date-note = The day it happened or was marked; not after today.
office-form-points-household = Household code
office-form-points-household-note = From the sheet “Households”.
office-form-points-member = Member
office-form-points-member-note = Where it is one member's; as on the sheet “Members”.
office-form-points-member-example = Zhang Jianguo
office-form-points-item = Item code
office-form-points-item-note = From the scheme, as J2.1, P1, K4a.
office-form-points-quantity = Quantity
office-form-points-quantity-note = For what adds or takes points. Empty: 1.
office-form-points-points = Points earned
office-form-points-points-note = For base items (J) alone: the mark.
office-form-points-place = Place
office-form-points-place-example = Village square
office-form-points-reason = Reason
office-form-points-reason-note = In one sentence. No illness, debt or poverty.
office-form-points-reason-example = Tidy yard
office-form-points-recorded-by = Recorder's code
office-form-points-recorded-by-note = From the sheet “People”.

# A year's days off and make-up workdays

phrases-holidays =
    holidays
    days off
    /holidays
button-holidays = Enter the holidays
holidays-asked =
    Of the holidays of { $year } these are missing: { $missing }.
    Without them limits count by weekends alone.
    Please send the State Council's notice; tap below to enter it.
holidays-send =
    Please send the whole notice of the holidays of { $year }, in Chinese as it was published.
    One line of it at a time will do as well.
holidays-send-rest =
    There is of { $year }:
    { $lines }
    Missing: { $missing }. Please send it; one line a holiday will do.
holidays-known =
    The holidays of { $year } are all known; there is nothing to enter.
    If the State Council changed some days, send its words about those.
holidays-not-understood =
    No days off were found in it. Please send the words of the notice, in Chinese.
    To do something else, send "menu".
holidays-other-year = This is the notice of { $year }; that of { $wanted } is wanted. Please send that.
holidays-wrong =
    Some of it cannot be right, so nothing of this message was taken:
    { $faults }
    Please mend it and send it again.
holidays-wrong-no-verb = "{ $words }" does not say whether these days are off or worked
holidays-wrong-no-name = "{ $words }" does not say of which holiday
holidays-wrong-no-day = "{ $words }" is no day of the calendar, or has no month
holidays-wrong-backwards = "{ $words }" does not run from its first to its last day
holidays-wrong-count = "{ $words }": the number of days and the dates do not fit
holidays-wrong-weekday = "{ $words }": the day of the week is wrong, as in another year's notice
holidays-wrong-not-this-year = "{ $words }" is no day of this year
holidays-wrong-both = { $words } is both off and worked
holidays-wrong-works-anyway = { $words } is a workday anyway
holidays-line = { $name }: off { $off }; worked { $works }
holidays-line-off = { $name }: off { $off }
holidays-line-works = { $name }: worked { $works }
holidays-span = { $first } to { $last }
holidays-right =
    Of { $year } I read:
    { $lines }
    If it is right, tap "Right, keep it"; if there is more, just send it.
holidays-yes = Right, keep it
holidays-anew = Wrong, anew
holidays-kept = The holidays of { $year } are kept. Limits and the points calendar go by them.
holidays-kept-some =
    Kept. Of { $year } these are missing: { $missing }.
    Send "holidays" again when you have them.
holidays-kept-before = All of these were entered before; nothing had to change.
office-holidays-which = Name the file of the notice; to see what is kept, add --show.
office-holidays-not-understood = no days off were found; nothing was entered. Write a line for each holiday, such as: 国庆节：10月1日至7日放假，10月10日上班
office-holidays-none = No holidays have been entered yet. Save the notice of the State Council as a text file and enter it with: xiangyue holidays FILE.
office-holidays-entered = Days entered: { $count }; there already: { $there }.
holiday-new-year = New Year's Day
holiday-spring = Spring Festival
holiday-tombs = Tomb Sweeping Day
holiday-labour = Labour Day
holiday-dragon-boat = Dragon Boat Festival
holiday-mid-autumn = Mid-Autumn Festival
holiday-national = National Day

# xiangyue export cases: a case a line, then the figures

office-export-cases = Written: { $file }: { $count ->
    [one] { $count } case
   *[other] { $count } cases
}; the sheets behind hold the figures.
office-cases-above = { $whose }, cases filed { $first } to { $last }, exported { $at }
office-cases-above-all = { $whose }, all cases filed until { $last }, exported { $at }
office-cases-everywhere = The whole town
office-cases-sheet = Cases
office-cases-by-village = By village
office-cases-by-grid = By grid
office-cases-by-unit = By unit
office-cases-by-worker = By grid worker
office-cases-public = Public table
office-cases-private = not public
office-cases-number = Number
office-cases-filed = Filed
office-cases-source = Source
office-cases-category = Category
office-cases-item = Item
office-cases-village = Village
office-cases-area = Grid
office-cases-place = Place
office-cases-words = Words
office-cases-reporter = Reporter
office-cases-state = State
office-cases-unit = Unit
office-cases-worker = Grid worker
office-cases-closed = Closed
office-cases-on-time = On time
office-cases-reworked = Redone
office-cases-reopened = Reopened
office-cases-missed = Missed
office-cases-rating = Rating
office-cases-rating-words = Words of the rating
office-cases-total = Total
office-cases-closed-count = Closed
office-cases-closing-rate = Closing rate (%)
office-cases-on-time-count = On time
office-cases-on-time-rate = On time (%)
office-cases-remedied = Late but mended
office-cases-overdue = Over the limit
office-cases-missed-bottom = Missed bottom-line
office-cases-first = First reports
office-cases-rated = Rated
office-cases-passed-on = Given or taken back
office-cases-helped = Helped
office-cases-mean-rating = Mean rating

# The two CSV files that simulate reads: which cell is wrong, and why.

csv-score-unknown-household = no such household in the households file{ $by }
csv-score-unknown-item = no such item in the scheme{ $by }
csv-score-gated = this item is behind the dignity gate, which is shut on that day{ $by }
csv-score-no-mark = a base item needs its points here{ $by }
csv-score-below-zero = must not be below 0{ $by }
csv-score-above-maximum = above the item's maximum{ $by }
csv-score-not-exact = does not come to whole hundredths of a point{ $by }
csv-score-no-member = this item is noted for one member, who must be named{ $by }
csv-score-no-document = this item needs the number of an effective legal document{ $by }
csv-score-ends-before-it-begins = comes before the row's date{ $by }
csv-score-has-no-end = only an item that freezes redemption has an end{ $by }
csv-household-code = needs a code without control signs or spaces at its ends
csv-household-formula = must not begin like a spreadsheet formula (= + - @)
csv-household-twice = this household stands there already
csv-members = must be a whole number from 1 to 9999
csv-yes-no = must be yes or no
csv-date = must be a date written like 2026-11-05
csv-number = must be a plain number such as 2 or 0.5
csv-cell = { $file }: line { $line }: { $column }: { $reason }
csv-line = { $file }: line { $line }: { $reason }
csv-not-utf8 = { $file }: not UTF-8; save it as CSV UTF-8
csv-not-read = { $file }: cannot be read: { $why }
csv-not-valid = not valid CSV: { $why }
csv-other-count = { $count } cells where the header has { $wanted }
csv-no-name = a cell stands under no column name
csv-empty = { $file }: empty; the first line must be { $columns }
csv-column-missing = this column is missing
csv-column-unknown = unknown column
csv-column-twice = this column stands there twice
what-if-same-file = { $file }: this file is read; name another one with --out
what-if-begins-late = period { $period }: comes before --from { $start }
what-if-other-month = period { $period }: { $scheme } counts by the month, written like 2026-11
what-if-other-quarter = period { $period }: { $scheme } counts by the quarter, written like 2026Q3
what-if-other-year = period { $period }: { $scheme } counts by the year, written like 2026

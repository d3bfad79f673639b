# What stands beside a command in a messenger's list

command-menu = See what you can do here
command-points = See your household's points
command-report = Report something
command-mine = How far your reports have come
command-cancel = Put down what you were doing
command-bind = Bind this group to its village (points clerk)

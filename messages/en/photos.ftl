# Photos: what is stamped on them, and photos used before

stamp-before = { $number } · { $grid } · before
stamp-after = { $number } · { $grid } · after
stamp-sent-by = { $name } · received { $time } { $year }
stamp-sent = received { $time } { $year }
stamp-place = Place: { $place }
stamp-position = Position: { $latitude }, { $longitude }

photo-used-before =
    Please note: the photo of { $number } was used on { $day } in { $other } ({ $place }).
    Compare the two: are they the same matter?
photo-used-elsewhere =
    Please note: the photo of { $number } was used on { $day } in a case elsewhere.
    Ask whoever reported when it was taken.
photo-used-before-after =
    Please note: { $number } has the same photo before and after.
    Look at it when you check; if it is not done, press "Send back".
photo-used-after-before =
    Please note: a photo added to { $number } as before is the one it has as after.
    Look at it when you check.
photo-used-after-after =
    Please note: after the failed check { $number } shows the photo of { $day } again.
    Look at it when you check; if it is not done, press "Send back".
photo-used-before-before =
    Please note: the photo added to { $number } was sent on { $day } already.
    Ask whoever reported what it looks like now.
button-photo-other-case = See the earlier case
button-photo-this-case = See this case

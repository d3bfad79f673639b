# 照片：水印，用过的照片

stamp-before = { $number } · { $grid } · 处理前
stamp-after = { $number } · { $grid } · 处理后
stamp-sent-by = { $name } · { $year }年{ $time }收到
stamp-sent = { $year }年{ $time }收到
stamp-place = 地点：{ $place }
stamp-position = 位置：{ $latitude }，{ $longitude }

photo-used-before =
    请留意：{ $number } 的照片，{ $day }在 { $other }（{ $place }）用过。
    请对一对，是不是同一回事。
photo-used-elsewhere =
    请留意：{ $number } 的照片，{ $day }在别处的一件事里用过。
    请问问报的人，照片是什么时候拍的。
photo-used-before-after =
    请留意：{ $number } 处理前和处理后是同一张照片。
    请核查时看一看，没办好就点「返工」。
photo-used-after-before =
    请留意：{ $number } 补充的处理前照片，和处理后的是同一张。
    请核查时看一看。
photo-used-after-after =
    请留意：{ $number } 返工以后交的，还是{ $day }那张照片。
    请核查时看一看，没办好就点「返工」。
photo-used-before-before =
    请留意：{ $number } 补充的照片，{ $day }已经发过。
    请问问报的人，现在是什么样子。
button-photo-other-case = 看以前那件
button-photo-this-case = 看这件

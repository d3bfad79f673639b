# The workbook of 12345 orders (xiangyue import-orders)

office-orders-name-both = Give a file and --by CODE, or --template FILE.xlsx for an empty form.
office-orders-not-of-room = { $code } is nobody of the command room. Give the code of somebody who is; nothing was imported.
office-orders-imported =
    { $new } new orders were received; { $there } were there already and were not received again.
    The bot files them as soon as it runs, and the room hears of each.
office-fault-order-grid = No grid or village is called “{ $grid }”, or more than one is. Write its code, or leave it empty.
office-fault-order-kind = What kind it is cannot be told. Write it here, such as: { $categories }.
office-fault-order-item = “{ $item }” is not on the item list. Write it as the list does, or leave it empty.
office-form-orders-advice =
    The hotline's own table can be imported as it is; columns nobody asks for are passed over.
    One number is received once.
    Command: xiangyue import-orders { $file } --by CODE
office-form-orders = Orders
office-form-orders-about = A row for each order.
office-form-orders-number = Order number
office-form-orders-number-note = As the hotline writes it; one number is filed once.
office-form-orders-name = Caller
office-form-orders-name-example = Li Si
office-form-orders-telephone = Telephone
office-form-orders-telephone-note = To ring the caller when it has ended; the room and the unit alone see it.
office-form-orders-address = Address
office-form-orders-address-note = Where it names a grid or a village, the case is of that.
office-form-orders-address-example = Grid 1, east end
office-form-orders-title = Title
office-form-orders-title-example = Street light out
office-form-orders-words = Matter
office-form-orders-words-note = What the caller said.
office-form-orders-words-example = The street light has been out for three days
office-form-orders-wanted-by = Wanted by
office-form-orders-wanted-by-note = Until when the hotline wants it; shown on the case. The limits stay the item list's.
office-form-orders-private = Private
office-form-orders-private-note = “Yes”: nobody but the room sees whose it is.
office-form-orders-open = Public
office-form-orders-open-note = “No” is the same as private.
office-form-orders-grid = Grid
office-form-orders-grid-note = Code or name; empty: by the address.
office-form-orders-item = Item
office-form-orders-item-note = Item or category; empty: by the matter.
office-form-orders-item-example = Street light out

office-caller-none = There is no case { $number }, or nobody called about it.
office-caller-open = { $number } is still open, and its caller is still to be told. Close it first.
office-caller-would = The caller of { $number } can be erased. With --yes it is done and cannot be undone.
office-caller-erased = The caller of { $number } is erased: name and telephone are gone, also out of what was said of it, and of what shifts left to the next. Messages to the room and earlier backups still hold them.

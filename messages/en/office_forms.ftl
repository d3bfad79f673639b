## The forms that come in and go out: what all of them say.

office-form-notes = Notes
office-form-notes-sheet = Sheet
office-form-notes-column = Column
office-form-notes-required = Required
office-form-notes-example = Example
office-form-notes-explained = Explained
office-form-may-be = { $explained } One of: { $choices }.
office-form-own-columns =
    note
    notes
office-form-file = FILE
office-form-yes = Yes
office-form-no = No

## The goods workbook.

office-form-goods-advice =
    When it is filled in, run: xiangyue import-goods { $file } --village CODE
    If one thing is wrong nothing is imported, and each is told: sheet, row, column, what to do.
    The same file can come again: what is there is passed over. A row taken out takes no goods away; what is sold no more gets “No” under “On the shelf”.
    Pictures of goods and photos of invoices are sent in the chat, not here.

office-form-goods = Goods
office-form-goods-about = What the shelf has, a row each. A row with a known code changes price, limit or shelf; one without is new.
office-form-goods-code = Goods code
office-form-goods-code-note = May be empty for new goods: the bot numbers them.
office-form-goods-name = Name
office-form-goods-name-note = As people call it.
office-form-goods-name-example = Detergent 2 kg
office-form-goods-price = Points
office-form-goods-price-note = What one costs; two decimals at most.
office-form-goods-limit = Most a household and month
office-form-goods-limit-note = Empty or 0: no limit.
office-form-goods-on-shelf = On the shelf
office-form-goods-on-shelf-note = Empty: yes.
office-form-goods-shop = Handed out by
office-form-goods-shop-note = Empty: by the village. A shop is added first.
office-form-goods-shop-example = Corner shop
office-form-goods-note = Note
office-form-goods-note-note = Your own; not imported. The export writes what is in stock.

office-form-bought = Bought
office-form-bought-about = One kind of goods on one invoice, a row each. Never changed afterwards; what is there is passed over.
office-form-bought-goods = Goods
office-form-bought-goods-note = Code or name from the sheet “Goods”.
office-form-bought-invoice = Invoice number
office-form-bought-invoice-note = As on the invoice.
office-form-bought-day = Invoice date
office-form-bought-day-note = Not after today.
office-form-bought-quantity = Quantity
office-form-bought-quantity-note = How many; whole.
office-form-bought-paid = Amount
office-form-bought-paid-note = In yuan, all together; 0 for a gift.

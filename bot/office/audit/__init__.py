"""`xiangyue audit`: the books proved, a subject a file."""

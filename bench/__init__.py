"""The figures: our program against peers and floors, on one machine, in one run (`make bench`)."""

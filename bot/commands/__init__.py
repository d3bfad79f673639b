"""What the office types: `xiangyue import`, `settle`, `audit` … and what it then reads."""

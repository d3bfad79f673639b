"""`xiangyue export`: what the house holds, as files."""

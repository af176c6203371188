"""The whole graph in the browser, served to this machine alone and never written to."""

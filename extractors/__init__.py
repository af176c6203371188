"""Reads Chinese news and government articles: text in, facts out. No database, no network, no graph."""

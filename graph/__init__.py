"""The knowledge graph built from what `extractors` read: claims, identity, stores, queries, views."""

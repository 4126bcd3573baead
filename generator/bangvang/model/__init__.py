"""The model: one file a kind, and the one table of fields that reader, schemas, forms and guide come from."""

"""The reference fleet: acme, with a hub on AWS, a development and a production spoke, and a database in each."""

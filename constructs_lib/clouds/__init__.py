"""What a network, a cluster and a database are in each cloud: the only place that knows."""

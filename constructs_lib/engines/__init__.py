"""The objects of the engines that read dist, typed: settings in, manifests out, nothing else."""

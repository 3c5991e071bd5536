"""From files, folders and manifests to stories."""

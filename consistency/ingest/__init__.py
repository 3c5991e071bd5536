"""Files, folders, manifests and lines of JSON to stories."""

from __future__ import annotations

from consistency.ingest.assembly import story_from_texts
from consistency.ingest.jsonl import BadLine, read_jsonl
from consistency.ingest.options import IngestOptions
from consistency.ingest.stories import read_stories

__all__ = ["BadLine", "IngestOptions", "read_jsonl", "read_stories", "story_from_texts"]

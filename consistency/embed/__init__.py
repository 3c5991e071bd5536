"""Turn sentences into vectors: the embedded model, or any sentence-transformers model."""

from consistency.embed.load import load_encoder
from consistency.embed.protocol import Encoder

__all__ = ["Encoder", "load_encoder"]

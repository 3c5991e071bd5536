"""Find where the versions of one story, told in several languages, disagree about the facts."""

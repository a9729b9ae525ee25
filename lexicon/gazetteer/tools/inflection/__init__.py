"""Rule-based inflection of the names of nationalities, states and capitals, a module a language."""

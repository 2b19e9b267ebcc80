"""Keys that a person changed: kept, applied, refused with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unspin.app import actions
from unspin.app.keys import DEFAULTS, keys_of, refusal, stored

SPUN, FIND = actions.BY_NAME["tag_spun"], actions.BY_NAME["find"]


def test_only_what_was_changed_is_stored():
    assert stored(DEFAULTS) == ""
    changed = {**DEFAULTS, "tag_spun": ("W",), "find": ()}
    assert keys_of(stored(changed)) == changed
    assert stored(changed).count(":") == 2


@pytest.mark.parametrize(
    "damage",
    ["{", "[]", '"x"', '{"tag_spun": 3}', '{"nobody": ["W"]}', '{"back_to_rows": ["W"]}', '{"find": [3]}', "[" * 9999],
)
def test_damage_falls_back_to_the_usual_keys(damage):
    found = keys_of(damage)
    assert {name for name in found if found[name] != DEFAULTS[name]} <= {"find"}
    assert found.keys() == DEFAULTS.keys()


def test_a_stored_clash_leaves_the_key_where_it_is():
    assert keys_of('{"tag_spun": ["Ctrl+F", "W"]}')["tag_spun"] == ("W",)
    assert keys_of('{"tag_spun": ["W"], "tag_garbled": ["W"]}')["tag_garbled"] == ()


def test_two_verbs_may_exchange_their_keys():
    found = keys_of('{"tag_spun": ["G"], "tag_garbled": ["S"]}')
    assert (found["tag_spun"], found["tag_garbled"]) == (("G",), ("S",))


@pytest.mark.parametrize(
    ("verb", "key", "words"),
    [
        (SPUN, "Ctrl+F", "belongs to “Find…”"),
        (SPUN, "g", "belongs to “Tag garbled”"),
        (SPUN, "S", "is its key already"),
        (SPUN, "Tab", "from part to part"),
        (SPUN, "Esc", "leads back"),
        (FIND, "W", "needed for typing"),
        (FIND, "Shift+W", "needed for typing"),
        (FIND, "Del", "needed for typing"),
        (SPUN, "", "not a key"),
        (SPUN, "Ctrl+K, Ctrl+B", "one key"),
    ],
)
def test_what_cannot_be_is_refused_in_words(verb, key, words):
    assert words in refusal(verb, key, DEFAULTS)


@pytest.mark.parametrize(
    ("verb", "key"), [(SPUN, "W"), (SPUN, "Ctrl+G"), (FIND, "Ctrl+G"), (FIND, "F7"), (FIND, "Alt+W")]
)
def test_what_is_free_is_allowed(verb, key):
    assert refusal(verb, key, DEFAULTS) is None


NAMES = st.sampled_from([verb.name for verb in actions.VERBS])
SOME_KEYS = st.lists(st.sampled_from(["W", "S", "Ctrl+F", "F3", "Esc", "1", "Ctrl+G", "nonsense", "?"]), max_size=3)


@given(st.dictionaries(NAMES, SOME_KEYS, max_size=6))
def test_whatever_is_stored_no_key_ever_belongs_to_two_verbs(changed):
    import json

    found = keys_of(json.dumps(changed))
    every = [key for keys in found.values() for key in keys]
    assert len(every) == len(set(every))

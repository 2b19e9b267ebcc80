"""The table of verbs: nothing ambiguous, nothing without words."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from unspin.app import actions

LONGEST = 16
"""Entries of a menu: with more it does not fit beside a small window."""


def test_no_key_belongs_to_two_verbs():
    keys = Counter(QKeySequence(key).toString() for verb in actions.VERBS for key in verb.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys, "a key name that Qt does not know"


@pytest.mark.parametrize("verb", actions.VERBS, ids=lambda verb: verb.name)
def test_every_tip_names_the_keys(verb):
    for key in verb.keys:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in actions.tip(verb)
    assert verb.menu in actions.MENUS
    assert verb.tip


def test_every_verb_stands_in_one_place_of_the_menus_and_no_menu_is_long():
    shown = []
    for menu in actions.MENUS:
        entries = [entry for _, entry in actions.entries(menu)]
        for submenu in [it for it in entries if isinstance(it, str)]:
            inside = [entry for _, entry in actions.entries_of(submenu)]
            assert 1 < len(inside) <= LONGEST
            shown += inside
        assert len(entries) <= LONGEST
        shown += [it for it in entries if isinstance(it, actions.Verb)]
    assert sorted(it.name for it in shown) == sorted(actions.BY_NAME)


def test_a_single_letter_acts_only_in_the_rows():
    single = [verb for verb in actions.VERBS for key in verb.keys if len(key) == 1 and key != "?"]
    assert single
    assert {verb.context for verb in single} == {"rows"}


def test_f7_and_f8_stay_free():
    assert not {"F7", "F8"} & {key for verb in actions.VERBS for key in verb.keys}

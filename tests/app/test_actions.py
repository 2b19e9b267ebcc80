"""The table of verbs: nothing ambiguous, nothing without words."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from unspin.app import actions, language
from unspin.app.language import tr

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


@pytest.mark.parametrize("name", list(language.NAMES))
def test_each_entry_of_a_menu_has_a_letter_of_its_own(name: str) -> None:
    language.use(name)
    try:
        levels: dict[tuple[str, str | None], list[str]] = {}
        for verb in actions.VERBS:
            levels.setdefault((verb.menu, verb.submenu), []).append(tr(verb.text))
        for submenu, (title, _) in actions.SUBMENUS.items():
            menu = next(verb.menu for verb in actions.VERBS if verb.submenu == submenu)
            levels[menu, None].append(tr(title))
        for texts in [*levels.values(), [tr(title) for title in actions.TITLES.values()]]:
            letters = [text[text.index("&") + 1].lower() for text in texts]
            assert len(set(letters)) == len(letters), texts
    finally:
        language.use(language.ENGLISH)

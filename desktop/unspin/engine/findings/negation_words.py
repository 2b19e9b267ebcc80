"""The words that deny, by language: data of the rule `negation_changed`, folded as `vocabulary.canon` folds.

A language that is not here has no such findings. Left out on purpose: prefixes and endings that deny inside a word
(Czech, Turkish, Finnish), and words that deny only together with others that are not here.
"""

from __future__ import annotations

from dataclasses import dataclass

from unspin.engine.vocabulary import canon


@dataclass(frozen=True, slots=True)
class NegationWords:
    """`every`: all that deny; the other members say which of them behave in a special way."""

    every: frozenset[str]
    sure: frozenset[str]
    """Those that give the language away in a line too short to tell it otherwise."""
    only: frozenset[str] = frozenset()
    """Behind a negation these make a phrase of it: "not only", "nicht nur"."""
    determiners: frozenset[str] = frozenset()
    """They stand before a noun: "no boats"."""
    weak: frozenset[str] = frozenset()
    """ "hardly": what stands for it may deny as little."""
    extensions: frozenset[str] = frozenset()
    """They come and go with the negation before them: "no longer", "nicht mehr"."""
    phrasal: frozenset[str] = frozenset()
    """They deny the phrase behind them, not the clause: "without"."""
    first: frozenset[str] = frozenset()
    second: frozenset[str] = frozenset()
    """ "neither" and "nor": one negation."""
    alternatives: frozenset[str] = frozenset()
    """ "or": carries a negation on to what follows."""
    limits: frozenset[str] = frozenset()
    """ "not until May" is "in May"."""
    denials: frozenset[str] = frozenset()
    """Words that deny by their meaning: where one of them stands, a missing negation may be wording."""
    concord: bool = False
    """Two negative words of a clause deny once."""
    particle: frozenset[str] = frozenset()
    """The weak one of the two ("ne"), no negation alone."""
    with_particle: frozenset[str] = frozenset()
    """Words that deny only with the particle ("ne ... plus")."""
    alone: frozenset[str] = frozenset()
    """Never one negation with another word: "sans"."""


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(canon, words.split()))


def _table(every: str, **special: str | bool) -> NegationWords:
    """`sure` is all of `every` unless told."""
    sets = {name: words if isinstance(words, bool) else _folded(words) for name, words in special.items()}
    return NegationWords(**{"every": _folded(every), "sure": _folded(every), **sets})  # type: ignore[arg-type]


NEGATIONS: dict[str, NegationWords] = {
    "en": _table(
        "not no never none nobody noone nothing neither nor cannot nowhere without hardly scarcely barely unless "
        "dont doesnt didnt wont isnt arent wasnt werent cant couldnt wouldnt shouldnt hasnt havent hadnt aint mustnt",
        only="only just merely simply least solely",
        extensions="longer",
        determiners="no neither none nobody noone nothing",
        phrasal="without unless",
        weak="hardly scarcely barely unless",
        first="neither",
        second="nor",
        alternatives="or nor",
        limits="until till",
    ),
    "de": _table(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends nirgendwo "
        "weder ohne kaum keinesfalls keineswegs nimmer",
        only="nur bloß allein lediglich zuletzt",
        extensions="mehr",
        determiners="kein keine keinen keinem keiner keines niemand niemanden niemandem nichts",
        phrasal="ohne",
        alternatives="oder noch",
        limits="bis erst",
        denials="lehnt lehnte ablehnen abgelehnt verweigert verweigerte weigert weigerte leugnet bestreitet selten wenig "
        "statt unmöglich unklar außer",
    ),
    "nl": _table(
        "niet geen nooit niemand niets nergens zonder nauwelijks noch",
        only="alleen enkel slechts",
        extensions="meer langer",
        determiners="geen niemand niets",
        phrasal="zonder",
        alternatives="of noch",
        limits="tot pas",
        denials="weigert weigerde ontkent ontkende zelden weinig behalve",
    ),
    "sv": _table(
        "inte aldrig ingen inget inga ingenting ej icke utan knappt varken",
        sure="inte aldrig ingen inget inga ingenting",
        only="bara endast enbart",
        extensions="längre",
        determiners="ingen inget inga ingenting",
        phrasal="utan",
        alternatives="eller",
        limits="förrän",
        denials="vägrar vägrade förnekar förnekade sällan",
    ),
    "da": _table(
        "ikke aldrig ingen intet uden næppe hverken",
        only="kun bare blot",
        extensions="længere mere",
        determiners="ingen intet",
        phrasal="uden",
        alternatives="eller",
        limits="før først",
        denials="nægter nægtede afviser afviste sjældent",
    ),
    "fr": _table(
        "ne n pas jamais rien aucun aucune guère sans",
        sure="pas jamais rien aucun aucune",
        only="seulement uniquement",
        alternatives="ou ni",
        limits="avant",
        denials="refuse refusé refusent nie rejette rejeté rarement peu",
        concord=True,
        particle="ne n",
        with_particle="plus personne point ni nulle nullement",
        alone="sans",
        phrasal="sans",
    ),
    "es": _table(
        "no nunca jamás nadie nada ningún ninguna ninguno tampoco sin ni",
        sure="nunca jamás nadie ningún ninguna ninguno tampoco",
        only="solo sólo solamente únicamente",
        alternatives="o u ni",
        limits="hasta",
        denials="rechaza rechazó niega negó apenas raramente",
        concord=True,
        alone="sin",
        phrasal="sin",
    ),
    "it": _table(
        "non mai nessuno nessuna nessun niente nulla senza né neanche nemmeno",
        sure="non nessuno nessuna nessun niente",
        only="solo soltanto solamente",
        alternatives="o né",
        limits="finché fino",
        denials="rifiuta rifiutato nega negato raramente poco",
        concord=True,
        alone="senza",
        phrasal="senza",
    ),
    "pt": _table(
        "não nunca jamais nada ninguém nenhum nenhuma sem nem tampouco",
        sure="não ninguém nenhum nenhuma",
        only="só apenas somente",
        alternatives="ou nem",
        limits="até",
        denials="recusa recusou nega negou raramente pouco",
        concord=True,
        alone="sem",
        phrasal="sem",
    ),
    "pl": _table(
        "nie nigdy nikt nikogo nikomu nic niczego żaden żadna żadne żadnego żadnej żadnych bez ani",
        sure="nie nigdy nikt nikogo",
        only="tylko jedynie",
        alternatives="ani lub czy",
        limits="dopóki",
        denials="odmówił odmówiła odmawia zaprzecza zaprzeczył rzadko",
        concord=True,
        alone="bez",
        phrasal="bez",
    ),
    "ru": _table(
        "не нет никогда никто никого никому ничего ничто никакой никакая никакие никаких нигде без ни нельзя",
        only="только",
        alternatives="или ни",
        limits="пока",
        denials="отказался отказалась отказывается отрицает отрицал редко",
        concord=True,
        alone="без",
        phrasal="без",
    ),
}  # fmt: skip
"""By BCP 47 primary tag; English first: a line of unknown language is tried in this order."""

AUXILIARIES = frozenset(
    "do does did is are was were be been being am has have had having will would shall should can could may might must "
    "ca wo sha ai 's 're 've 'll 'd 'm s re ve ll d m".split()
)
"""What comes and goes with an English "not", also what is left of "can't" and "won't"."""
BELIEVING = frozenset(
    map(canon, "think believ expect suppos imagin seem appear want feel look guess intend plan hope".split())
)
"""Stems of verbs before which a "not" says the same as behind them."""
INDEFINITES = frozenset("any anyone anybody anything anywhere ever either anymore".split())
"""What "no", "nobody", "never" are split into behind a "not"."""
ALMOST = frozenset("almost nearly just only rarely seldom narrowly few little until".split())
"""What stands for "hardly" and "barely", and for "unless"."""
DENIALS = frozenset(
    (
        "fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying lack lacks "
        "lacked lacking unable impossible unlikely absent absence reject rejects rejected rule ruled against rarely seldom "
        "avoid avoids avoided avoiding prevent prevents prevented stop stops stopped few little less least except instead "
        "rather nought zero nil false untrue unclear unknown unwilling decline declined declines declining dismissed "
        "cease ceases ceased former formerly omit omits omitted neglect neglected forgot forgotten hesitate hesitated "
        "forbid forbids forbidden forbade ban bans banned bar barred doubt doubts doubted far anything devoid free minus "
        "exclude excludes excluded oppose opposes opposed otherwise outside lest"
    ).split()
)  # fmt: skip
"""English words that deny without a "not": where one of them stands, a missing "not" may only be wording."""

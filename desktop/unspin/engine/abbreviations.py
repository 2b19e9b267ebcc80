"""Which words carry a dot that ends nothing: tables made by hand, per language, and what Punkt learns for the others.

`rules_for(language, text)` gives the tables to cut a text with. It never downloads anything; nltk is imported only for
a language without a table, and only if the text is long enough to learn from.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

LEARN_FROM = 3_000
"""Code points. Below, Punkt sees too few words twice to tell an abbreviation from a word at the end of a sentence."""
LEARN_UP_TO = 300_000
"""Code points: about one second of training; abbreviations of a text show themselves long before."""


@dataclass(frozen=True, slots=True)
class Rules:
    """All words case-folded and without their last dot, but for `starters`, which are compared as they are written."""

    never: frozenset[str]
    """Never end a line: something always follows (Mr., Gen., e.g.)."""
    before_number: frozenset[str]
    """Abbreviations only before a number (No. 5, p. 12); elsewhere the dot is a stop ("He said no.")."""
    perhaps: frozenset[str]
    """End a line only if a starter follows (Inc., Jan., p.m.)."""
    starters: frozenset[str]
    """Words that begin a sentence far more often than a name."""
    ordinals: bool = False
    """"3. Oktober": a short number with a dot is an ordinal."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_EN = Rules(
    never=_words(
        "mr mrs ms mx dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep reps sens del pres rev fr "
        "hon st mt ft supt insp amb atty asst e.g i.e eg ie viz cf vs v al messrs mme mlle"
    ),
    before_number=_words("no nos p pp vol vols fig figs art arts sec secs ch chap eq nr par para pt ver ex"),
    perhaps=_words(
        "inc corp co cos ltd llc plc bros jr sr esq etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue "
        "tues wed thu thur thurs fri sat sun ave blvd rd dept univ assn est approx a.m p.m am pm u.s u.n u.k e.u d.c "
        "ph.d m.d b.a m.a b.c a.d min hr hrs ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn "
        "miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo"
    ),
    starters=_words(
        "The He She It They We But And In On At This That These Those There His Her Their Its A An As If When While "
        "After Before For However Some Many Most You Our My Not So What Who Why How Where With By From To According "
        "Meanwhile Since Although Though Now Then Also Both Each One Under During Yet Or Because Such Even Only "
        "Despite Until Once Still Here Nor Another Several Among Additionally Moreover Earlier Later It's He's She's "
        "They're We're There's That's I'm I've It’s He’s She’s They’re We’re There’s That’s I’m I’ve"
    ),
)

RULES: dict[str, Rules] = {
    "en": _EN,
    "de": Rules(
        never=_words(
            "dr prof hr fr frl z.b z d.h u.a o.ä v.a bzw vgl sog ca st gen dipl ing mag inkl exkl evtl ggf zzgl abs "
            "geb gest mr mrs"
        ),
        before_number=_words("nr s art bd abb kap tel vol no"),
        perhaps=_words("usw etc jan feb mär apr jun jul aug sep sept okt nov dez u.s u.n z.t co str jh mio mrd uhr"),
        starters=_words(
            "Der Die Das Er Sie Es Wir Ich Ein Eine Im In Am An Auf Bei Aber Und Doch Auch Nach Vor Mit Für Dies Diese "
            "Dieser Dabei Damit Dann Da Seit Wenn Als Zu Zum Zur Von Um Nun Noch So Was Wer Wie"
        ),
        ordinals=True,
    ),
    "fr": Rules(
        never=_words("m mm mme mmes mlle dr pr me st ste gén col cf p.ex c.-à-d env av boul mgr"),
        before_number=_words("no n p pp art vol fig chap"),
        perhaps=_words("etc janv févr avr juil sept oct nov déc j.-c cie u.s o.n.u"),
        starters=_words(
            "Le La Les Il Elle Ils Elles On Ce Cette Ces Un Une Mais Et En Dans Pour Au Aux À Nous Vous Je Selon Après "
            "Avant Depuis Si Quand Lors Son Sa Ses Leur Leurs Avec Par Sur"
        ),
    ),
    "es": Rules(
        never=_words("sr sra srta sres dr dra d dña prof gral cnel cap lic ing p.ej ej fr sta sto av avda ud uds"),
        before_number=_words("núm no n pág págs p pp art vol fig cap"),
        perhaps=_words("etc ene feb mar abr jun jul ago sep sept oct nov dic ee.uu ee uu s.a u.s cía a.m p.m a.c d.c"),
        starters=_words(
            "El La Los Las Un Una Lo Él Ella Ellos Pero Y En Con Por Para Según Al Este Esta Estos Su Sus Se No Si "
            "Cuando Después Antes Desde Como A De Nosotros Yo"
        ),
    ),
    "it": Rules(
        never=_words("sig sigg dott prof avv ing gen col cap on sen s p.es es cfr mons arch rag geom dr"),
        before_number=_words("n nr p pp pag pagg art vol fig cap"),
        perhaps=_words("ecc gen feb mar apr mag giu lug ago set ott nov dic s.p.a u.s a.c d.c"),
        starters=_words(
            "Il La Lo Le Gli I Un Una L Ma E In Con Per Secondo Al Nel Nella Questo Questa Suo Sua Si Non Se Quando "
            "Dopo Prima Da Come A Di Lui Lei"
        ),
    ),
    "nl": Rules(
        never=_words("dhr mevr mw dr drs ir ing prof mr gen kol st bijv bv d.w.z o.a m.b.t t.o.v ca vgl"),
        before_number=_words("nr nrs p pp art blz fig vol"),
        perhaps=_words("enz etc jan feb mrt apr jun jul aug sept okt nov dec n.v b.v v.s u.s"),
        starters=_words(
            "De Het Een Hij Zij Ze Wij We Ik Er Dit Dat Die Deze Maar En In Op Bij Met Voor Na Volgens Ook Als Toen Om"
        ),
    ),
    "pt": Rules(
        never=_words("sr sra srta dr dra prof profa gen cel cap eng d sto sta av p.ex ex exmo exma"),
        before_number=_words("n nº no pág págs p pp art vol fig cap"),
        perhaps=_words("etc jan fev mar abr mai jun jul ago set out nov dez s.a ltda cia e.u.a eua u.s a.c d.c"),
        starters=_words(
            "O A Os As Um Uma Ele Ela Eles Mas E Em Com Por Para Segundo Ao No Na Este Esta Isso Seu Sua Se Não Quando "
            "Depois Antes Desde Como De Nós Eu"
        ),
    ),
    "sv": Rules(
        never=_words("hr fr dr prof t.ex d.v.s bl.a s.k ca jfr gen st kl"),
        before_number=_words("nr s sid art vol fig kap"),
        perhaps=_words("osv etc m.m m.fl jan feb mar apr jun jul aug sep sept okt nov dec u.s"),
        starters=_words(
            "Den Det De En Ett Han Hon Vi Jag Men Och I På Vid Med För Efter Enligt Detta Denna Dessa Om När Då Som Så"
        ),
    ),
}
"""Hand-made: the commonest abbreviations of newspaper prose in each language."""

_WORD = re.compile(r"[^\W\d_]+")
_SPACELESS = frozenset({"zh", "ja", "ko", "th", "ar", "he", "hi", "fa"})
"""Scripts in which a dot hardly ever abbreviates: nothing to learn."""
_ORDINALS = frozenset({"da", "no", "fi", "pl", "cs", "tr", "hu"})


def rules_for(language: str | None, text: str) -> Rules:
    """The tables for a language; English ones where the language is unknown. `text`: what there is to learn from."""
    if language is None or language in _SPACELESS:
        return _EN
    if language in RULES:
        return RULES[language]
    rules = replace(_EN, ordinals=language in _ORDINALS)
    sample = text[:LEARN_UP_TO]
    if len(sample) < LEARN_FROM or "." not in sample:
        return rules
    return replace(rules, perhaps=rules.perhaps | _learned(sample), starters=_starters(sample))


def _learned(sample: str) -> frozenset[str]:
    """Abbreviations that Punkt (Kiss & Strunk 2006) finds in the text itself, without their last dot."""
    from nltk.tokenize.punkt import PunktTrainer

    trainer = PunktTrainer()
    trainer.train(sample, finalize=True)
    return frozenset(word for word in trainer.get_params().abbrev_types if not word.isdigit())


def _starters(sample: str) -> frozenset[str]:
    """Words that the text writes in lower case too, at least as often: capitalised they begin a sentence."""
    counts = Counter(_WORD.findall(sample))
    return frozenset(word for word in counts if word[0].isupper() and 0 < counts[word] <= counts[word.lower()])

"""Which language a text is in: by its script, else by its commonest words. None where that is not clear.

A guess: it decides how sentences are cut, which stemmer is used and which words count for little. The tables of the
commonest words serve as stop words too (`vocabulary`).
"""

from __future__ import annotations

import re
from collections import Counter

SAMPLE = 20_000
"""Code points looked at."""
MIN_HITS = 3
"""Two common words may be a quotation or a name ("La Paz, El Alto")."""
MIN_SHARE = 0.15
"""Share of the words that must be common ones: running prose of these languages has 0.3-0.5, lists of names < 0.1."""
MARGIN = 1.25
"""Over the second best. Danish and Norwegian, Portuguese and Spanish share words; a smaller lead is a coin toss."""

_WORD = re.compile(r"[^\W\d_]+")

COMMON_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in a is that it for was on with he as at by be this have from or had not but are his they "
        "she which you one we her all there their has will an were been who said would what when if no more",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
        "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
        "oder aber vor",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou "
        "son aux cette d l s n qu ses mais comme nous on leur elle été être fait deux ces même",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí "
        "porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo fue son ha",
        "it": "di e il la che in a per un del è non le si una i da con della sono dei al come più ha gli nel alla o "
        "anche ma lo delle dal ad ed se questo essere stato su nella l d dell suo hanno",
        "nl": "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door nog naar uit "
        "over hij ze was heeft die deze wordt werd tot hebben worden geen al meer zo kan of",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à "
        "seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são",
        "sv": "och i att det som en på är av för med den till inte om ett han de var jag så men från har vi kan när "
        "ska hade under efter eller sin där vid också nu mycket bara över sig mot då",
        "da": "og i at det er en til af på for med der den de ikke som et har jeg han var vi kan men om fra så skal "
        "blev havde ved også efter eller sig hun når kun nu over hvor mere end være",
        "pl": "i w nie na się z do to że jest o jak ale po co tak za od jego przez tylko są dla czy był był ze ma "
        "jej już oraz być może go który która które przed też było",
        "cs": "a v se na je že s z o do to ve za k i by ale jako po pro jeho jsou od který která které bylo byl při už "
        "nebo tak jen však také podle před své",
        "fi": "ja on ei se että oli hän mutta ovat kun niin myös joka ole kuin tai sen mukaan ollut voi sekä jo nyt "
        "sitä jotka vain hänen vuonna mitä",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ancak var ama en o ne her olduğu ise "
        "diye değil oldu göre içinde",
        "hu": "a az és hogy nem is egy ez azt meg csak volt de már ha még vagy mint el ki fel szerint után lesz van "
        "amely amelyek akik ami lehet kell minden így majd ezt között által pedig",
        "ro": "și de în a la cu nu pe un o din că este care pentru mai sunt se au fost ca prin sau după dar le iar ale "
        "lui al ei lor fi va această acest până între doar către",
        "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena bisa ada mereka oleh "
        "sudah telah adalah atau saat sebagai lebih kata para kami tersebut setelah",
        "ru": "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот "
        "от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять вам "
        "ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего "
        "раз тоже себе под будет кто этот того потому этого какой ним здесь этом один почти мой тем чтобы нее были "
        "куда зачем всех при об это эта эти этой этих которые который которая которое после также над между перед",
        "uk": "і й та в у не що він на я з із зі як а то все вона так його але до за по про від для це цей ця ці при "
        "було був була були бути вони ми ви ти їх їй йому мені або чи якщо вже ще після також між над перед які який яка",
        "ar": "في من على إلى عن مع أن إن أنه إنه أنها إنها كان كانت التي الذي الذين هذا هذه ذلك تلك هو هي هم ما لا لم لن "
        "قد كل بعد قبل بين حتى أو ثم أي كما غير عند منذ حول خلال ضد دون سوف ليس أيضا و ف ب ل ك وقد وفي ومن وأن به بها "
        "له لها فيه فيها منه منها عليه عليها عنه عنها لدى إذا لكن بل نحو",
        "he": "של את על לא הוא היא הם הן זה זאת זו אלה כי אם או גם כל עם מן אל אך אבל רק עוד כבר היה היתה הייתה היו יהיה "
        "אני אתה אנחנו לו לה להם בו בה בהם יש אין מה מי כמו אחרי לפני בין עד אחר יותר כדי אשר",
        "el": "ο η το οι τα του της των τον την τους τις και να σε με για από που στο στη στην στον στα στις στους δεν θα "
        "είναι ήταν ότι ως αλλά μια ένα ένας μας σας αυτό αυτή αυτά κατά μετά πριν ή αν όπως πιο πολύ",
        "fa": "و در به از که این آن را با است برای یک بود شد تا هم او ما بر یا شده کرد خود ها های می نیز اما هر اگر پس",
        "hi": "के का की है में से और को पर ने यह वह एक कि हैं था थी थे भी तो ही नहीं इस उस लिए कर गया अपने या जो हो साथ",
        "ja": "の は が を に で と も へ や か ら り れ る た て だ し さ い な",
        "zh": "的 了 在 是 和 与 及 也 就 都 而 着 把 被 对 为 以 于 之 其 这 那",
    }.items()
}
"""The commonest words of newspaper prose, by hand: enough to tell these languages apart and to weigh them down. Of Japanese
and Chinese the letters that do the work of such words."""

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("kana", "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"),
    ("han", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"),
    ("ko", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    ("ar", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    ("he", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("th", "\u0e00-\u0e7f"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("cyrillic", "\u0400-\u052f"),
    ("hi", "\u0900-\u097f"),
    ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
)
_SCRIPT_LETTER = {name: re.compile(f"[{ranges}]") for name, ranges in _SCRIPTS}
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_PERSIAN = re.compile("[پچژگکی]")
_URDU = re.compile("[ٹڈڑےںہھ]")


def guess(text: str) -> str | None:
    """A BCP 47 primary tag ("en"), or None if unsure. Looks at the beginning of the text only."""
    sample = text[:SAMPLE]
    counts = {name: len(letters.findall(sample)) for name, letters in _SCRIPT_LETTER.items()}
    total = sum(counts.values())
    if not total:
        return None
    # Japanese is written in Han letters too; a tenth of kana is far less than any Japanese sentence has.
    if counts["kana"] + counts["han"] > total / 2:
        return "ja" if counts["kana"] * 10 > counts["kana"] + counts["han"] else "zh"
    script = max(counts, key=lambda name: counts[name])
    if counts[script] * 2 <= total:
        return None
    if script == "latin":
        return _by_words(sample)
    if script == "cyrillic":
        return "uk" if len(_UKRAINIAN.findall(sample)) * 50 > counts["cyrillic"] else "ru"
    if script == "ar":
        if len(_PERSIAN.findall(sample)) * 30 <= counts["ar"]:
            return "ar"
        return None if _URDU.search(sample) else "fa"
    return script


def of_pair(a: str | None, b: str | None) -> str:
    """The language that a pair is worked on in: the common or the only known one, else English."""
    return (a or b or "en") if a == b or not (a and b) else "en"


def _by_words(sample: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    hits = {language: sum(words[word] for word in common if word in words) for language, common in COMMON_WORDS.items()}
    best, second = sorted(hits, key=lambda language: -hits[language])[:2]
    enough = hits[best] >= MIN_HITS and hits[best] >= MIN_SHARE * words.total()
    return best if enough and hits[best] >= MARGIN * hits[second] else None

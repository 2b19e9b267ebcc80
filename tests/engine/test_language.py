"""The language of a text is guessed from its script or its commonest words, and not guessed when unsure."""

from __future__ import annotations

import pytest

from unspin.engine.language import guess


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The plan, which does not require contributions, aims to end a row that has lasted for years.", "en"),
        (
            "Der Plan, der keine Beiträge verlangt, soll einen Streit beenden, der seit Jahren dauert und nicht ruht.",
            "de",
        ),
        (
            "Le plan, qui ne demande pas de contributions, vise à mettre fin à une querelle qui dure depuis des années.",
            "fr",
        ),
        (
            "El plan, que no requiere contribuciones, busca poner fin a una disputa que dura desde hace muchos años.",
            "es",
        ),
        (
            "Il piano, che non richiede contributi, mira a porre fine a una disputa che dura da anni e non è chiusa.",
            "it",
        ),
        (
            "Het plan, dat geen bijdragen vraagt, moet een einde maken aan een ruzie die al jaren duurt en niet stopt.",
            "nl",
        ),
        (
            "O plano, que não exige contribuições, visa pôr fim a uma disputa que dura há anos e que não foi resolvida.",
            "pt",
        ),
        (
            "Planen, som inte kräver några bidrag, ska få slut på ett bråk som har pågått i många år och inte är över.",
            "sv",
        ),
        ("План, который не требует взносов, должен положить конец спору.", "ru"),
        ("План, який не потребує внесків, має покласти край суперечці між ними.", "uk"),
        ("Το σχέδιο δεν απαιτεί εισφορές.", "el"),
        ("الخطة لا تتطلب مساهمات من أحد.", "ar"),
        ("התוכנית אינה דורשת תרומות.", "he"),
        ("แผนนี้ไม่ต้องการเงินสมทบ", "th"),
        ("该计划不需要日本出资。", "zh"),
        ("この計画は日本の拠出を必要としない。", "ja"),
        ("이 계획은 일본의 기여를 요구하지 않는다.", "ko"),
    ],
)
def test_a_sentence_gives_its_language_away(text: str, language: str) -> None:
    assert guess(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345 !?",
        "👩‍👩‍👧‍👦",
        "Lorem ipsum dolor sit amet",
        "cafe\u0301",
        "Yoon Suk Yeol, Fumio Kishida, Joe Biden",
        "the",
        "x" * 9999,
    ],
)
def test_what_says_nothing_clear_has_no_language(text: str) -> None:
    assert guess(text) is None

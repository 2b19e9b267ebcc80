"""What a paragraph is: the editor's work (headline, body) or what stands around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from unspin.engine.model import Article, Role
from unspin.engine.reading import article_from_text, read_bytes

PROSE = [
    "The plan, which does not require any contributions, aims to end a row that has lasted for years.",
    "It was made in a hurry by people who had never met before and who did not like each other much.",
    "Nobody knows whether the other side will agree to it, but the talks are said to go on next week.",
]


def roles_of(*paragraphs: str) -> list[Role]:
    return [p.role for p in article_from_text("\n\n".join(paragraphs), side="A").paragraphs]


def seed(path: Path, side: str) -> Article:
    return read_bytes(path.read_bytes(), side="A" if side == "A" else "B", name=path.name)


def test_the_first_seed_has_a_menu_a_headline_and_an_author(seed_paths: tuple[Path, Path]) -> None:
    article = seed(seed_paths[0], "A")
    roles = [p.role for p in article.paragraphs]
    assert roles == ["boilerplate", "headline", *["body"] * 14, "byline", "boilerplate"]
    assert sum(article.is_counted(line) for line in article.lines) == 21
    assert article.title.startswith("South Korean, Japanese officials meet")


def test_the_second_seed_has_three_advertisements_and_no_headline(seed_paths: tuple[Path, Path]) -> None:
    article = seed(seed_paths[1], "B")
    assert [k for k, p in enumerate(article.paragraphs, 1) if p.role == "boilerplate"] == [4, 8, 12]
    assert {p.role for p in article.paragraphs} == {"body", "boilerplate"}
    assert sum(article.is_counted(line) for line in article.lines) == 20


@pytest.mark.parametrize(
    "label",
    [
        "- Advertisement -",
        "ADVERTISEMENT",
        "--- Advertisements ---",
        "Story continues below advertisement",
        "Share this:",
        "Read more »",
        "Home",
        "Skip to content",
        "Home | News | Sport | Contact",
        "Home > World > Asia",
        "Sign up for our newsletter to get the best stories in your inbox every morning.",
        "Subscribe",
        "© 2023 The Daily Planet. All rights reserved.",
        "Copyright 2023 The Daily Planet",
        "Photo: Jane Doe/Getty Images",
        "Image credit: Jane Doe",
        "(AP Photo/Jane Doe)",
        "READ MORE: Ten things to know about the plan",
        "https://example.com/story",
        "* * *",
        "12 comments",
        "Tags: Japan, Korea",
        "Home\nNews\nBusiness\nSport\nOpinion",
        "Jane Doe can be reached at jane.doe@example.org.",
        "This story was originally published in The Daily Planet.",
        "The post Plan ends row appeared first on The Daily Planet.",
        "This article was amended on 3 May 2023 to correct a name.",
        "Support independent journalism. Subscribe today.",
        "Image caption, Mr Kishida arrives in Seoul",
        "FILE PHOTO: A ferry leaves the harbour of Brennick",
        "REUTERS/Kim Hong-Ji/File Photo",
        "Click to share on Twitter (Opens in new window)",
        "View image in fullscreen",
        "after newsletter promotion",
    ],
)
def test_a_label_between_paragraphs_is_boilerplate(label: str) -> None:
    assert roles_of(PROSE[0], label, PROSE[1]) == ["body", "boilerplate", "body"]


@pytest.mark.parametrize(
    "prose",
    [
        "“No.”",
        "Why?",
        "Home is where they wanted to go.",
        "Photo by photo, she put her life together again.",
        "Copyright law changed in 2019.",
        "Share prices fell.",
        "By then, Tokyo Police had left.",
        "By Monday Tokyo had agreed.",
        "North Korea",
        "What happens next",
        "(c) the third clause of the contract",
        "Related to this is a second question.",
        "👩‍👩‍👧‍👦",
        "مرحبا بالعالم",
        "cafe\u0301",
        "12 people died",
        "Reuters\nMr Kishida arrives in Seoul",
        "The report, first published in March, found nothing.",
        "Support for independent journalism is falling, a survey says.",
        "This report was updated by the ministry.",
        "Image makers were not asked.",
        "Reporting by hand takes longer.",
        "By staff accounts, the night was quiet.",
        "World\nwithout end",
    ],
)
def test_what_may_be_text_stays_body(prose: str) -> None:
    assert roles_of(PROSE[0], prose, PROSE[1]) == ["body", "body", "body"]


@pytest.mark.parametrize(
    ("paragraphs", "roles"),
    [
        (["Plan ends row", *PROSE], ["headline", "body", "body", "body"]),
        (["Menu", "Plan ends row", "Jane Doe", *PROSE[:2]], ["boilerplate", "headline", "byline", "body", "body"]),
        (["Jane Doe", "Plan ends long row", *PROSE[:1]], ["byline", "headline", "body"]),
        (["Plan ends row", "By Jane Doe", *PROSE[:1]], ["headline", "byline", "body"]),
        (["Plan ends row", "By Jane Doe and John Roe, Associated Press", *PROSE[:1]], ["headline", "byline", "body"]),
        (["Plan ends row", "Published: May 3, 2023", *PROSE[:1]], ["headline", "byline", "body"]),
        (["Plan ends row", "3 May 2023", "4 min read", *PROSE[:1]], ["headline", "byline", "byline", "body"]),
        (["Plan ends row", "A standfirst that says a little more", *PROSE[:1]], ["headline", "body", "body"]),
        (["Will the plan end the row?", *PROSE[:1]], ["headline", "body"]),
        (["Summit held in the U.S.", *PROSE[:1]], ["headline", "body"]),
        (["Plan ends row", "Plan ends row", *PROSE], ["headline", "body", "body", "body", "body"]),
        (["Dear readers,", *PROSE[:1]], ["body", "body"]),
        (["Home", "BBC", "Plan ends row", *PROSE[:1]], ["boilerplate", "boilerplate", "headline", "body"]),
        (["BBC\nHome\nNews\nSport\nMenu", "Plan ends row", *PROSE[:1]], ["boilerplate", "headline", "body"]),
        (["Plan ends row", "By Jane Doe\nThe Daily Planet, Seoul", *PROSE[:1]], ["headline", "byline", "body"]),
        ([*PROSE, "Related topics\nJapan\nSouth Korea"], ["body"] * 3 + ["boilerplate"]),
        ([*(f"Item number {k}" for k in range(20)), PROSE[0]], ["body"] * 21),
        ([PROSE[0], "Plan ends row", *PROSE[1:]], ["body", "body", "body", "body"]),
        (["计划结束争端", "该计划不需要日本出资，旨在结束两国之间的争端，会谈在首尔举行。"], ["headline", "body"]),
        (["Plan ends row", "By staff reporters", *PROSE[:1]], ["headline", "byline", "body"]),
        (["Plan ends row", "Jane Doe\nThe Daily Planet", *PROSE[:1]], ["headline", "byline", "body"]),
        (["Plan ends row", "SEOUL, May 3 (Reuters) -", *PROSE[:1]], ["headline", "byline", "body"]),
        ([*PROSE, "Reporting by Jane Doe; Editing by John Roe"], ["body"] * 3 + ["byline"]),
        (
            [*PROSE, "Jane Doe", "Jane Doe is a reporter.", "© 2023", "Related", "Row", "Plan", "12 comments"],
            ["body"] * 3 + ["byline"] + ["boilerplate"] * 6,
        ),
        ([*PROSE, "Jane Doe"], ["body", "body", "body", "byline"]),
        ([*PROSE, "Jane Doe", "Jane Doe is a reporter in Oslo."], ["body"] * 3 + ["byline", "boilerplate"]),
        ([*PROSE, "About the author", "She lives in Oslo."], ["body"] * 3 + ["boilerplate", "boilerplate"]),
        ([*PROSE, "Related articles", "Row ends plan", "Plan rows end"], ["body"] * 3 + ["boilerplate"] * 3),
        (
            ["Follow", *PROSE[:2], "Tip line", PROSE[2], "Tip line"],
            ["boilerplate", "body", "body", "boilerplate", "body", "boilerplate"],
        ),
    ],
)
def test_what_stands_around_the_text(paragraphs: list[str], roles: list[Role]) -> None:
    assert roles_of(*paragraphs) == roles


FOREIGN = {
    "de": (
        "Der Plan, der keine Beiträge verlangt, soll einen Streit beenden, der seit Jahren dauert und noch nicht ruht.",
        "Startseite|Anzeige|Lesen Sie auch: Was der Plan kostet|Foto: Jana Möller/dpa|Jetzt Newsletter abonnieren|Impressum",
        "Von Jana Möller|3. Mai 2023, 10:15 Uhr|Veröffentlicht am 3. Mai 2023",
    ),
    "fr": (
        "Le plan, qui ne demande pas de contributions, vise à mettre fin à une querelle qui dure depuis des années.",
        "Accueil|Publicité|Lire aussi : Ce que coûte le plan|© Le Matin. Tous droits réservés|Partager",
        "Par Jeanne Dupont|Publié le 3 mai 2023 à 10h15|Temps de lecture : 4 min",
    ),
    "es": (
        "El plan, que no requiere contribuciones, busca poner fin a una disputa que dura desde hace muchos años.",
        "Inicio|Publicidad|Lea también: Lo que cuesta el plan|Todos los derechos reservados|Suscríbete a nuestro boletín",
        "Por Juana Pérez|3 de mayo de 2023|Actualizado el 4 de mayo de 2023",
    ),
    "ru": (
        "План, который не требует взносов, должен положить конец спору, который длится уже много лет между ними.",
        "Реклама|Читайте также: Сколько стоит план|Поделиться|Фото: РИА Новости|Все права защищены",
        "3 мая 2023, 10:15",
    ),
    "ar": (
        "الخطة التي لا تتطلب مساهمات من أحد تهدف إلى إنهاء خلاف استمر سنوات طويلة بين الطرفين في المنطقة.",
        "إعلان|شارك|اقرأ أيضا: كم تكلف الخطة|جميع الحقوق محفوظة",
        "3 مايو 2023",
    ),
    "zh": (
        "该计划不需要日本出资，旨在结束两国之间的争端，会谈在首尔举行，双方代表已经到场。",
        "广告|分享|相关新闻|责任编辑：王明|来源：新华社",
        "2023年5月3日",
    ),
    "ja": (
        "この計画は日本の拠出を必要とせず、両国の争いを終わらせることを目指している。",
        "広告|関連記事|続きを読む|無断転載を禁じます",
        "2023年5月3日 10時15分",
    ),
    "th": ("แผนนี้ไม่ต้องการเงินสมทบจากญี่ปุ่นและมุ่งยุติข้อพิพาทที่ยืดเยื้อมานานหลายปีระหว่างสองประเทศ", "โฆษณา|แชร์|อ่านต่อ", ""),
}


@pytest.mark.parametrize("language", FOREIGN)
def test_the_commonest_labels_of_other_languages_are_known(language: str) -> None:
    prose, furniture, credits = FOREIGN[language]
    text = (
        prose if language != "th" else prose + "。"
    )  # Thai ends no sentence with a sign: nothing would say what is prose
    for role, labels in (("boilerplate", furniture), ("byline", credits)):
        for label in filter(None, labels.split("|")):
            assert roles_of(text, label, text) == ["body", role, "body"], label


def test_portraits_under_names_stay_body() -> None:
    portraits = [p for name in ("Jane Doe", "John Roe") for p in (name, f"{name} is a painter. {PROSE[0]}")]
    assert roles_of(PROSE[1], *portraits) == ["body"] * 5


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Roses are red", "Violets are blue", "Sugar is sweet", "Roses are red"],
        ["Home", "Menu", "Home", "Menu"],
        ["Advertisement"],
        ["- Advertisement -", "© 2023"],
        ["Jane Doe", "John Roe", "Richard Miles"],
        ["Yes.", "No.", "Yes.", "No."],
        ["the same"] * 100,
    ],
)
def test_a_text_without_prose_stays_body(paragraphs: list[str]) -> None:
    assert set(roles_of(*paragraphs)) == {"body"}

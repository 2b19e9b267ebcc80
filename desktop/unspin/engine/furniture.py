"""What stands around articles on web pages, as words and forms: menus, advertisements, boxes, credits, dates, datelines.

Tables for `roles`, which decides where they apply. Gathered by hand from pages of news sites, English first; other
languages with their commonest labels.
"""

from __future__ import annotations

import re

MENU = frozenset(
    line.strip()
    for line in """
    social navigation; navigation; main navigation; site navigation; primary menu; main menu; menu; home; homepage;
    skip to content; skip to main content; skip to navigation; search; search for; toggle navigation; close; back;
    back to top; next; previous; next article; previous article; next post; previous post; share; share this;
    share this article; share this story; share this post; share article; share on facebook; share on twitter;
    share on x; share on linkedin; share on whatsapp; share via email; tweet; email; e-mail; print; facebook; twitter;
    linkedin; whatsapp; instagram; pinterest; reddit; telegram; copy link; save; like; like this; follow; follow us;
    read more; read next; read also; continue reading; load more; show more; see more; view more; more; related;
    related articles; related stories; related posts; related news; related topics; related content; recommended;
    recommended for you; recommended stories; you may also like; you might also like; more from; more news;
    more stories;
    most read; most popular; popular; trending; trending now; latest; latest news; latest stories; top stories;
    editor's picks; don't miss; subscribe; subscribe now; subscribe to our newsletter; sign up; sign up now; sign in;
    log in; login; register; my account; newsletter; newsletters; get the newsletter; join our newsletter; comments;
    leave a comment; leave a reply; post a comment; add a comment; no comments; view comments; join the conversation;
    advertisement; advertisements; advertising; advertise with us; ad; ads; sponsored; sponsored content; promoted;
    paid content; story continues below advertisement; article continues below advertisement;
    continue reading below advertisement; scroll to continue; about us; contact; contact us; privacy policy; privacy;
    terms of service; terms of use; terms and conditions; cookie policy; cookie settings; accept all cookies; sitemap;
    accessibility; careers; help; faq; rss; tags; categories; category; topics; filed under; source; sources;
    about the author; about author; author; watch live; live tv; listen to this article; play video; watch now;
    more on this story; more on this; around the web; reuters; associated press; the associated press; getty images;
    live; live updates; breaking news; most viewed; loading; opens in new window;
    view image in fullscreen; reuse this content; explore more on these topics; skip past newsletter promotion;
    after newsletter promotion; enter your email; print this page; save this story; click to share;
    post navigation; suggested topics; purchase licensing rights; our standards;
    report a typo; report an error; corrections; all rights reserved; photo; image; gallery; view gallery;
    anzeige; werbung; startseite; teilen; mehr lesen; newsletter abonnieren; kommentare; publicité; partager; accueil;
    lire aussi; lire la suite; abonnez-vous; publicidad; compartir; inicio; leer más; suscríbete; pubblicità; condividi;
    leggi anche; publicidade; compartilhar; leia mais; advertentie; delen; lees meer; annons; dela; läs mer;
    datenschutz; impressum; mehr zum thema; weiterlesen; jetzt newsletter abonnieren; artikel teilen; drucken;
    nach oben;
    menü; suche; inscrivez-vous à notre newsletter; tous droits réservés; mentions légales; à lire aussi;
    recherche; menu;
    suscríbete a nuestro boletín; todos los derechos reservados; aviso legal; buscar; menú; lea también;
    главная; реклама; поделиться; подписаться; читайте также; все права защищены; меню; поиск; комментарии; новости;
    الرئيسية; إعلان; شارك; اشترك; اقرأ أيضا; اقرأ المزيد; جميع الحقوق محفوظة; بحث; التعليقات; פרסומת; שתפו; דף הבית;
    קראו גם; כל הזכויות שמורות; 首页; 广告; 分享; 相关新闻; 相关阅读; 版权所有; 评论; 登录; 注册; 搜索;
    返回顶部; 阅读更多; 更多;
    ホーム; 広告; シェア; 関連記事; 続きを読む; 無断転載を禁じます; ログイン; 検索; コメント; もっと見る;
    トップページ; หน้าแรก;
    โฆษณา; แชร์; ข่าวที่เกี่ยวข้อง; อ่านเพิ่มเติม; อ่านต่อ; สงวนลิขสิทธิ์
    """.replace("\n", " ").split(";")
)
"""Whole paragraphs, case-folded, without signs at their ends."""

SECTIONS = frozenset(
    line.strip()
    for line in """
    news; world; world news; national; international; local; business; economy; money; markets; politics;
    opinion; comment;
    editorial; sport; sports; football; culture; arts; books; entertainment; lifestyle; life; style; food;
    travel; weather;
    technology; tech; science; health; environment; climate; education; video; videos; photos; podcasts; games; jobs;
    nachrichten; politik; wirtschaft; kultur; wissen; meinung; monde; politique; économie; sciences; deportes; política;
    economía; cultura; opinión; mundo
    """.replace("\n", " ").split(";")
)
"""Lines that are known in a menu of several; alone they may be a heading."""

HEADS_A_LIST = frozenset(
    line.strip()
    for line in """
    related; related articles; related stories; related posts; related news; related topics; related content;
    recommended; recommended for you; recommended stories; you may also like; you might also like; more news;
    more stories; most read; most popular; popular; trending; trending now; latest; latest news; latest stories;
    top stories; more on this story; more on this; around the web; tags; categories; topics; filed under; about us;
    menu; main menu; navigation; mehr zum thema; à lire aussi; 相关新闻; 相关阅读; 関連記事; ข่าวที่เกี่ยวข้อง
    """.replace("\n", " ").split(";")
)
"""Behind the last prose, the one-liners that follow such a heading are its list."""

FURNITURE = re.compile(
    "|".join(
        (
            r"[-–—*=_\s]*(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità"
            r"|publicidade|annons)[-–—*=_\s]*$",
            r"(?:story|article) continues (?:below|after)\b",
            r"(?:©|\(c\) ?(?:copyright )?\d{4}|copyright\s*(?:©|\(c\)|by\b|\d{4}))",
            r"(?:[^.!?]{0,80}\W)?(?:all rights reserved|alle rechte vorbehalten"
            r"|tous droits réservés|todos los derechos reservados)\W*$",
            r"(?:sign up|subscribe|register|join|get)\b.{0,120}"
            r"\b(?:newsletters?|inbox|updates|alerts|bulletin|mailing list)\b",
            r"(?:follow|like|find|join) us on\b",
            r"(?:follow|contact) [\w.' -]{1,40} (?:on (?:twitter|x|facebook|instagram|linkedin|threads)|at \S+@\S+)\b",
            r"(?:click|tap) here\b",
            r"(?:read more|also read|read also|see also|related|watch|lire aussi|à lire aussi"
            r"|leer más|lea también|lees ook|mehr dazu|lesen sie auch|mehr zum thema"
            r"|читайте также|اقرأ أيضا|קראו גם|阅读更多|関連記事)\s*[:|»]",
            r"\(?(?:file )?(?:photo|photos|image|images|picture|pictures|photograph|photographs"
            r"|foto|crédit photo|фото|صورة|图片|写真)"
            r"(?: credits?| source| courtesy(?: of)?| by| via)?\s*[:：/|]",
            r"(?:photo|image|picture) (?:credit\b|courtesy\b|by (?-i:[A-Z])[^.!?]{1,60}$)",
            r"\(?(?:ap photo|reuters|getty images|afp|epa|shutterstock|istock|alamy)\s*[/|]\s*[^.!?]{1,60}$",
            r"[^.!?]{1,40}/\s*(?:getty images|reuters|ap|afp|shutterstock|alamy|epa)\)?$",
            r"(?:https?://|www\.)\S+$",
            r"\S+@\S+\.\w{2,}$",
            r"(?:this (?:site|website) uses cookies|we use cookies)\b",
            r"(?:tags?|categor(?:y|ies)|filed under|topics?|keywords)\s*:",
            r"(?:责任编辑|编辑|来源|记者|出典|source|quelle|fuente)\s?[:：]\s?[^.!?。]{1,40}$",
            r"posted in [^.!?]{1,60}$",
            r"this (?:story|article|piece|post)\b.{0,40}\b(?:first|originally) (?:published|appeared)\b",
            r"the post .{1,150} appeared first on\b",
            r"this (?:story|article|piece|post) (?:was|has been) (?:amended|updated|corrected)\b",
            r"(?:originally|first) (?:published|appeared) (?:on|in|at|by)\b",
            r"[\w .'’-]{3,60} (?:can|may) be (?:reached|contacted) (?:at|on|via|by)\b",
            r"(?:reach|e-?mail|contact|write to) .{1,60}\S+@\S+",
            r"support (?:us|our|independent|local|quality)\b[^.!?]{0,60}[.!:]?\s*(?:subscribe"
            r"|donate|become|join|make)\b",
            r"become an? (?:member|supporter|subscriber|patron)\b.{0,60}$",
            r"(?:image|photo|picture) (?:source|caption|copyright),",
            r"file photo:",
            r"(?:\w+ )?(?:reuters|epa|afp|ap)/[\w .'’-]{1,40}(?:/file photo)?$",
            r"click to (?:share|print|e-?mail)\b",
            r"our standards:",
            r"\d+ (?:comments?|shares?|views?|likes?)$",
        )
    ),
    re.IGNORECASE,
)
"""At the beginning of a paragraph of at most LABEL code points."""

SEPARATED_MENU = re.compile(r"(?:[^|>›»•·/]{1,30}[|>›»•·]){2,}[^|>›»•·/]{1,60}$")
"""Three or more short items: "Home | News | Sport"."""

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mär|mai|okt|dez|fév|avr|jui|aoû|déc|ene|abr|ago|dic"
    r"|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек"
    r"|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\w*\.?"
)
_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    rf"|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}\s+(?:de\s+)?\d{{4}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日|\d{{4}}-\d{{2}}-\d{{2}})"
)
CREDIT_LINES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?:first )?published|(?:last )?updated|posted|(?:last )?modified"
        r"|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|опубликовано|обновлено)\b[\s:]+"
        rf"(?:on |at |am |le |el )?[^.!?]{{0,20}}{_DATE}",
        rf"{_DATE}(?:[\s,|/·•-]+(?:at )?\d{{1,2}}[:.時点]\d{{2}}.{{0,30}})?$",
        r"\d{1,3}[ -]min(?:ute)?s? read$",
        r"(?:temps de lecture|lesezeit|tiempo de lectura)\s*:?\s*\d{1,3} min",
        r"\(?(?:additional )?(?:reporting|writing|editing|translation|photography)(?: and \w+)? by (?-i:[A-Z])"
        r"[^.!?]{1,150}[.)]*$",
    )
)
DATELINE = re.compile(
    rf"[^\W\d_a-z][^a-z\d]{{1,40}},?\s*(?:(?i:{_MONTH})\s+\d{{1,2}})?\s*(?:\([^()]{{2,40}}\))?\s*[-–—]{{1,2}}$"
)
"""A place in capitals, a day, an agency, a dash, and nothing behind it: "SEOUL, May 3 (Reuters) -"."""
STAFF = re.compile(
    r"[Bb][Yy] (?:(?:our|the) )?(?:[\w.]+ )?(?:staff|newsroom|news desk|agencies|reporters?|correspondents?|writers?)"
    r"(?: and (?:agencies|wires?)| reporters?| writers?)?$",
    re.IGNORECASE,
)

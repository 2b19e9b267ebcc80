"""What is on the screen and just below it, as line links: these are analysed first."""

from __future__ import annotations

from unspin.app.bands import Bands
from unspin.widgets.rows.scroll import Scroll


def links_in_view(bands: Bands, scrolled: Scroll) -> list[int]:
    """The line links of the bands on the screen, and of one more screen below; `scrolled` is settled."""
    alignment, out = bands.alignment, dict[int, None]()
    here = [band for band, _ in scrolled.visible()]
    more = range(here[-1] + 1, min(here[-1] + 1 + len(here), len(bands))) if here else range(0)
    for band in (*here, *more):
        row = bands.row(band)
        for article, members, of_line in zip(
            (alignment.a, alignment.b), (row.a, row.b), alignment.link_of_line, strict=True
        ):
            for paragraph in members:
                it = article.paragraphs[paragraph]
                out.update(dict.fromkeys(of_line[it.first_line : it.last_line]))
    return list(out)

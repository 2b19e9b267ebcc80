"""The command line. Exit codes: 0 done, 1 `validate` found violations, 2 bad input or usage, 3 cancelled.

Every error is one sentence on stderr with what to do. Everything is imported by the command that needs it: `--version`
loads neither numpy nor Qt, and Qt is loaded only to open the window.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten, wrap
from typing import TYPE_CHECKING, Any

import click

from unspin import __version__
from unspin.errors import CancelledError, InputError, UnspinError

if TYPE_CHECKING:
    from unspin.engine.model import Article, Comparison
    from unspin.review.library import Library, Policy
    from unspin.review.review import Review

DONE, VIOLATIONS, BAD_INPUT, CANCELLED = 0, 1, 2, 3
SEVERITIES = {3: "Misleading", 2: "To check", 1: "Notes"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer its exit code. Never raises but for a fault of the program itself."""
    # The engine's products are small: a second thread of numpy's costs more than it brings (seeds 230 against 110 ms).
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # an encoding that lacks a character shows "?" instead of failing
            stream.reconfigure(errors="replace")
    try:
        code = unspin.main(
            args=None if arguments is None else list(arguments), prog_name="unspin", standalone_mode=False
        )
        sys.stdout.flush()
        return code if isinstance(code, int) else DONE
    except click.ClickException as error:
        return _complain(f'{error.format_message()} See "unspin --help".', BAD_INPUT)
    except (CancelledError, click.Abort, KeyboardInterrupt):
        return _complain("Cancelled. Nothing was changed.", CANCELLED)
    except UnspinError as error:
        return _complain(str(error), BAD_INPUT)
    except MemoryError:
        return _complain("There is not enough memory for this. Close other programs, or split the files.", BAD_INPUT)
    except (BrokenPipeError, SystemExit):  # `unspin compare A B | head`; click makes an exit of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


class _FilesOrCommand(click.Group):
    """What is not a command's name is a file to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return "open", self.commands["open"], args


_library_option = click.option(
    "--library",
    type=click.Path(path_type=Path),
    help="The file that holds the reviews, instead of the usual one (or UNSPIN_LIBRARY).",
)
_file = click.Path(path_type=Path)


@click.group(
    cls=_FilesOrCommand,
    invoke_without_command=True,
    options_metavar="[--library PATH]",
    subcommand_metavar="[A B | COMMAND ...]",
)
@_library_option
@click.version_option(__version__, message="unspin %(version)s")
@click.pass_context
def unspin(context: click.Context, library: Path | None) -> int:
    """Two versions of an article side by side: every reworded phrase marked, every line judged from the keyboard.

    Without a command: open the window, with the files A and B if they are given.
    """
    context.obj = library
    return _open_window([], library) if context.invoked_subcommand is None else DONE


@unspin.command("open", hidden=True)
@click.argument("files", nargs=-1, type=_file)
@_library_option
@click.pass_obj
def open_(given: Path | None, files: tuple[Path, ...], library: Path | None) -> int:
    """Open the window."""
    if len(files) > 2:
        raise click.UsageError("Give two files at most.")
    return _open_window(list(files), library or given)


@unspin.command()
@click.argument("a", type=_file)
@click.argument("b", type=_file)
@click.option("--json", "target", metavar="FILE", help='Write the annotation file to FILE, "-" for the output.')
@_library_option
def compare(a: Path, b: Path, target: str | None, library: Path | None) -> int:
    """Compare the files A and B without keeping anything."""
    from unspin.review.opening import open_file

    articles = open_file(a, "A"), open_file(b, "B")
    _refuse_to_replace(target, a, b)
    from unspin.engine.comparison import compare as compare_articles

    comparison = compare_articles(*articles)
    if target is None:
        click.echo("\n".join(_summary(comparison)))
        return DONE
    from unspin.review.export import checked_bytes

    _write(target, checked_bytes(comparison))
    return DONE


@unspin.command()
@_library_option
@click.pass_obj
def reviews(given: Path | None, library: Path | None) -> int:
    """List the reviews, the last one first."""
    with _library(library or given, must_exist=False) as shelf:
        found = shelf.recent() if shelf else []
    for it in found:
        date = it.modified_at.astimezone().strftime("%Y-%m-%d %H:%M")
        click.echo(f"{it.id}  {date}  {it.tagged} of {it.counted} lines tagged  {_plain(it.title)}")
    if not found:
        click.echo("No reviews yet.", err=True)
    return DONE


@unspin.command()
@click.argument("what", nargs=-1, required=True, metavar="(REVIEW | A B) FILE")
@_library_option
@click.pass_obj
def export(given: Path | None, what: tuple[str, ...], library: Path | None) -> int:
    """Write the annotation file of a review, named by its id (or its beginning) or by its two texts."""
    if len(what) not in (2, 3):
        raise click.UsageError("Give a review and a file, or two texts and a file.")
    from unspin.review.export import checked_bytes

    *source, target = what
    with _library(library or given) as shelf:
        assert shelf is not None
        _refuse_to_replace(target, shelf.path, *map(Path, source if len(source) == 2 else ()))
        review = _named(shelf, source[0]) if len(source) == 1 else _of_texts(shelf, Path(source[0]), Path(source[1]))
        if not review.is_complete:  # the window was closed, or killed, before it had finished
            from unspin.engine.comparison import compare as compare_articles

            shelf.complete(review, compare_articles(review.comparison.a, review.comparison.b, pins=review.pins))
        _write(target, checked_bytes(review))
    return DONE


@unspin.command("import")
@click.argument("file", type=_file)
@click.option("--replace", is_flag=True, help="Replace the review of the same texts.")
@click.option("--copy", is_flag=True, help="Keep both, if there is a review of the same texts.")
@_library_option
@click.pass_obj
def import_(given: Path | None, file: Path, replace: bool, copy: bool, library: Path | None) -> int:
    """Put the review of an annotation file into the library."""
    if replace and copy:
        raise click.UsageError("Give --replace or --copy, not both.")
    from unspin.review.importing import annotation_file, read_annotations
    from unspin.review.library import Library

    record = read_annotations(annotation_file(file)).record
    policy: Policy = "replace" if replace else "copy" if copy else "ask"
    with Library(library or given) as shelf:
        review = shelf.add(record, policy)
    click.echo(f"Imported {review.id}  {_plain(review.title)}")
    return DONE


@unspin.command()
@click.argument("file", type=_file)
@_library_option
def validate(file: Path, library: Path | None) -> int:
    """Check an annotation file: one line for each thing that is wrong, exit code 1 if there is any."""
    from unspin.review.importing import annotation_file
    from unspin.review.validation import violations

    found = violations(annotation_file(file))
    for problem in found:
        click.echo(_plain(problem))
    if not found:
        click.echo(f"{_plain(str(file))} is sound.")
    return VIOLATIONS if found else DONE


def _open_window(files: list[Path], library: Path | None) -> int:
    from unspin.window import open_window

    return open_window(files, library)


class _library:  # noqa: N801 - reads as a word in `with _library(...)`
    """The library for one command; with `must_exist=False` None where there is no file, which is then not made."""

    def __init__(self, path: Path | None, must_exist: bool = True) -> None:
        from unspin.review.library import default_library_path

        self._path = (path or default_library_path()).expanduser()
        self._must_exist = must_exist
        self._open: Library | None = None

    def __enter__(self) -> Library | None:
        from unspin.review.library import Library

        if not self._path.exists():
            if self._must_exist:
                raise InputError(f"There is no library {self._path}.", 'Open two files with "unspin A B" first.')
            return None
        self._open = Library(self._path)
        return self._open

    def __exit__(self, *_: Any) -> None:
        if self._open:
            self._open.close()


def _named(shelf: Library, name: str) -> Review:
    found = [it.id for it in shelf.recent() if it.id.startswith(name.lower())]
    if len(found) != 1:
        how_many = "several reviews whose id begins" if found else "no review whose id begins"
        raise InputError(
            f"There are {how_many} with {name}." if found else f"There is {how_many} with {name}.",
            '"unspin reviews" lists them.',
        )
    return shelf.load(found[0])


def _of_texts(shelf: Library, a: Path, b: Path) -> Review:
    from unspin.review.opening import open_file

    review = shelf.find(open_file(a, "A").sha256, open_file(b, "B").sha256)
    if review is None:
        raise InputError(
            "There is no review of these two texts.",
            'Open them first with "unspin A B", or use "unspin compare A B --json FILE".',
        )
    return review


def _write(target: str, data: bytes) -> None:
    if target == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    from unspin.review.export import write_file

    write_file(Path(target), data)


def _refuse_to_replace(target: str | None, *inputs: Path) -> None:
    if target in (None, "-"):
        return
    for path in inputs:
        if path.exists() and Path(str(target)).exists() and path.samefile(str(target)):
            raise InputError(f"{target} is what is being read.", "Give another name for the annotation file.")


def _summary(comparison: Comparison) -> list[str]:
    """Titles, counts, links, phrase pairs; at the end findings and suggested tags. For a person."""
    from collections import Counter

    from unspin.engine.summary import in_a_sentence

    out = [_side_in_words(comparison.a), _side_in_words(comparison.b), ""]
    sentence = in_a_sentence(comparison)
    out += [sentence, ""] if sentence else []
    links = comparison.paragraph_links
    paired = [link for link in links if link.a and link.b]
    moved = sum(link.moved for link in paired)
    out.append(
        f"{_number(len(paired), 'paragraph link')} ({moved} moved), "
        f"{_number(sum(not link.b for link in links), 'paragraph')} only in A, "
        f"{sum(not link.a for link in links)} only in B"
    )
    for link in paired:
        names = "+".join(f"A{k + 1}" for k in link.a), "+".join(f"B{k + 1}" for k in link.b)
        out.append(f"  {names[0]:>5} - {names[1]:<5} {link.score:.3f}{'  moved' if link.moved else ''}")
    pairs: Counter[tuple[str, str]] = Counter()
    for span in comparison.spans:
        if span.a and span.b and span.kind in ("paraphrase", "moved"):
            pairs[_plain(comparison.a.text_of(span.a)), _plain(comparison.b.text_of(span.b))] += 1
    kinds = Counter(span.kind for span in comparison.spans)
    out += ["", f"{sum(pairs.values())} phrase pairs, {kinds['a_only']} phrases only in A, {kinds['b_only']} only in B"]
    out += [f"  {a} / {b}{f'  ({n} times)' if n > 1 else ''}" for (a, b), n in pairs.items()]
    return out + _findings_in_words(comparison) + _suggestions_in_words(comparison)


def _findings_in_words(comparison: Comparison) -> list[str]:
    """The most severe first, a heading for each severity, a line for each finding."""
    from itertools import groupby

    from unspin.engine import ids
    from unspin.engine.findings.order import most_severe_first

    if not comparison.findings:
        return ["", "Nothing to look at was found."]
    found = [comparison.findings[k] for k in most_severe_first(comparison)]
    out = ["", f"{len(found)} findings" if len(found) > 1 else "1 finding"]
    labels = [ids.line_label(comparison.article(it.side), it.line) for it in found]
    wide, rules = max(map(len, labels)), max(len(it.rule) for it in found)
    for severity, group in groupby(zip(found, labels, strict=True), key=lambda pair: pair[0].severity):
        members = list(group)
        out.append(f"{SEVERITIES[severity]} ({len(members)})")
        out += [
            f"  {label:<{wide}}  {_plain(it.rule.replace('_', ' ')):<{rules}}  {_plain(it.message)}"
            for it, label in members
        ]
    return out


def _suggestions_in_words(comparison: Comparison) -> list[str]:
    """A line for each tag and strength, with the lines it is suggested for."""
    from unspin.engine import ids

    if not comparison.suggestions:
        return ["", "No tag is suggested."]
    lines: dict[tuple[str, str], list[str]] = {}
    for it in comparison.suggestions:
        lines.setdefault((it.tag, it.strength), []).append(ids.line_label(comparison.article(it.side), it.line))
    out = ["", f"Suggested tags for {len(comparison.suggestions)} lines"]
    for tag in ("garbled", "spun", "original"):
        for strength in ("strong", "fair", "weak"):
            if (tag, strength) in lines:
                labels = lines[tag, strength]
                out += wrap(
                    f"{tag + ', ' + strength:<16} {len(labels):>3}  {' '.join(labels)}",
                    width=100,
                    initial_indent="  ",
                    subsequent_indent=" " * 24,
                )
    return out


def _side_in_words(article: Article) -> str:
    counted = sum(article.is_counted(line) for line in article.lines)
    name = f" ({_plain(article.file.name)})" if article.file else ""
    title = shorten(_plain(article.title), 100, placeholder="...")
    return (
        f"{article.side}  {title}{name}: {_number(len(article.paragraphs), 'paragraph')}, "
        f"{_number(len(article.lines), 'line')}, {counted} counted"
    )


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def _plain(text: str) -> str:
    """One line, without control characters: a text must not steer the terminal."""
    return "".join("\ufffd" if unicodedata.category(c) == "Cc" else c for c in " ".join(text.split()))


def _complain(sentence: str, code: int) -> int:
    click.echo(_plain(sentence), err=True)
    return code

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two versions of an article, together or one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recent reviews; the open review stays saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the two example articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an annotation file into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotation file of this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: every tag is saved as you make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last verdict and go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the verdict again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection, or the current line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;row as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both passages as text and as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save row as pic&amp;ture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both passages with marks and sources, as PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one version: first A, then B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words on both sides; Esc closes the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to this line; Esc leads back to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the note or close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &amp;original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as someone wrote it; nothing in the pair speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &amp;spun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning can be recovered, but words were swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &amp;garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read correctly without the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the line as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it without a verdict on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all &amp;strong suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag every untagged line that has a strong suggestion; asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the paragraph original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the paragraph spun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the paragraph garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;untagged line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reading order, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous untagged line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that corresponds on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that corresponds on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link this line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a line on the other side, or with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a paragraph on the other side, or with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line and its partner do not correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;my link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what you said of the links of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both texts anew; tags, notes and your links stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of &amp;A…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which language A is in, where the guess is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of &amp;B…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which language B is in, where the guess is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both ends of the next mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both ends of the mark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the &amp;pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, credits, where the evidence stands, and your conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a tag go to the next untagged line on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of version &amp;A…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where A comes from: outlet, author, date, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of version &amp;B…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where B comes from, as its card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column: the words of one version struck before what replaced them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every phrase pair and every quote of the article, with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline from the &amp;other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other version, with this one&apos;s words struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is s&amp;hared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark runs of four and more equal words instead of what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the overview at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current paragraph in a text field, to read letter by letter; Esc leads back to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the marks of every kind again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, colours, keys: applied at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of menus, buttons and messages; the articles stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the articles&apos; letters at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters a line has at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inspector is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overview ruler is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the overview ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a tag go to the next untagged line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a tag, go on to the next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({what}). What shows as saved is saved. Please report it with the text of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys act while the rows have the focus, never while a note is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the first page as it was at the beginning; the keys have a button of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review again: it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis failed ({kind}: {cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: nothing corresponds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} in {side} stands where {other} has the set term {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} in {side} stands where {other} has a set term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stray stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full stop that ends nothing: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full stop that ends nothing: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words out of order: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words out of order: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same word twice: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same word twice: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two articles that cannot stand together: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two articles that cannot stand together: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glued words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words run together: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words run together: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of different scripts that look alike: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of different scripts that look alike: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that cannot be seen: {own} in {side}; {other} has {partner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that cannot be seen: {own} in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words in a quotation: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words in a quotation: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negation differs: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negation differs: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said more firmly, or less: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said more firmly, or less: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed in another way: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed in another way: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another credit: {a} in A, {b} in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another credit: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} has {own} for {partner} again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} has {own} again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please report it with the text of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} leads back to the rows; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes from part to part of the window; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} turns the page; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes to the beginning; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes to the end; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu of the line; choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a key that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one key, not several after each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is its key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{verb}”. Choose another key, or take it from there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for typing. Choose it with Ctrl or Alt, or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glitches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden or mixed characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {a} in A, {b} in B, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in either version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the evidence stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {a} in A, {b} in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) in the wording: {a} in A, {b} in B.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sign in the wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) differ between the versions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No statement was found to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps per 100 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words inserted in B, per 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of A left out, per 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of A that B keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>what a version is to the other one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspin&apos;s own data files are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Unspin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such paragraph in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such line in {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} contradicts your earlier decision: {earlier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passage} linked with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passage} linked with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passage} not linked with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspin reads plain text: open the file in its own program, save it as plain text (.txt), and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document (.docx, .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formatted document (.rtf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds the text of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text, only white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is damaged: half a character stands at position {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from its source, or remove that character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of {name} could not be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a text editor, save it with the encoding UTF-8, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is longer than {millions} million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it and compare the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts are identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two texts hardly correspond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation file would not be sound ({fault}), so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Unspin: please report it. Your review is safe in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis of this review is not finished, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the window and wait until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. A file that was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the space on the disk and the permissions, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is not a sound annotation file: {fault} and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a sound annotation file: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. &quot;unspin validate FILE&quot; lists what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has a review of these two texts already: &quot;{title}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: replace it with the file, or keep both (--replace or --copy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was deleted in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review {review} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &quot;unspin reviews&quot; for those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review &quot;{title}&quot; in the library {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other reviews are not touched. Import it again from an exported file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was changed in another window, so this change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an Unspin library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another path with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Unspin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or another library with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is in use by another program, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library {path}, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or give another path with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged, or is not an Unspin library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. Move it elsewhere, or give another path with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} could not be used ({reason}), so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a file for the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file for each version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} characters a side can be compared. Split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This analysis is of other texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links were changed while this analysis was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the card of {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the card of {side} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {line} {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestion of {line}: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestions of {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note on {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n lines from {first} {tag}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the suggestions of %n lines from {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n lines from {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n lines from {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{deed} %n lines from {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{deeds}; {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No untagged line has a strong suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same said in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set term or the grammar does not hold: check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words at another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, date, name or quote differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words without a counterpart on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Click or Space: hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {count}, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Click or Space: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {count}, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>language not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card of version {side}: outlet, author, date, address, hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two versions of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open version {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save row as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the review “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags, notes and history are removed from this computer. The two files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are reviewed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has a review of “{title}”. Replace it with the file, or keep both and import the file as a copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is written in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n strong suggestion(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged as suggested: {each}. Only lines without a verdict are tagged. You have not looked at each of them: the review says so (accepted together), and one Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of an article side by side: every reworded phrase marked, every line judged from the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0. The marks and suggestions of the program are signs to look at; the verdict is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied row {row} as text; it is too long for a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied row {row} as text and as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is too long for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it as text: Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Click: show it in the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} &lt;i&gt;only in B&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} &lt;i&gt;only in A&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation file would not be sound: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Your review is safe in the library; please report this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{this} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tagged} / %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} · no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} · paired with {partners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this tag? (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rewording was found in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the other side corresponds to this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the text of one version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example articles are missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the pasted text with the open article? The open review stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {name} with the open article? The open review stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no suggestion for this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last line of this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first line of this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only untagged line left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line has its verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} has no lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to add it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its usual keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reworded (spun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line, or press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not counted: no verdict needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {tag} from the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{a} became {b}, %n times so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{a} became {b}, %n times in the article</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words in the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because the wording is the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in this line; its partner shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a line on the other side, or press N to link with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a paragraph on the other side, or press N to link with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One passage at a time can be linked with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} has no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link of yours here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {near} with {far}: go to a line of {side} and press Enter. Space: one more · N or Delete: with nothing · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {near} with {far}: go to a paragraph of {side} and press Enter. Space: one more · N or Delete: with nothing · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are as in the saved review: the two versions were given the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed again: nothing is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspin compares two versions at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two files, or one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be reviewed without a place to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper, agency, site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the byline says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2023-05-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that stays, such as web.archive.org/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2023-05-04 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saved this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version is to the other one; the other one gets what goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else about this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you leave a field. Undo (Ctrl+Z) works in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {side}: where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of version {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoding}, with byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the text was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) (UTF-16: {utf16} units, UTF-8: {utf8} bytes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the chosen %n phrase pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied all %n phrase pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the chosen %n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied all %n quote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in the article, {different} different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, {altered} altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph of line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this review (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the review {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}, {tagged} of %n line(s) tagged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your link is kept. The rows follow it when you choose Analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: the texts have %n line(s) now, before {before}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: %n line(s) are linked otherwise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: the links are the same, %n phrase(s) otherwise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note belongs to a counted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} · {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} · not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tagged} of %n line(s) tagged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tagged, looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages}, moved: stands beside {beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages}: only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages}: similarity {score}, moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages}: similarity {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. {role}, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> — site furniture, not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — byline, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arrow} {moved} moved to {target}, “{words}…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that correspond; the current line is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {side}, with the words of the other one before what replaced them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left what differs, right what is tagged; the part on the screen can be dragged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left what differs: darker is more. Right what is tagged. Click or drag to go there (F9 hides it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the other version: drop it here, or click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {side}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews yet. A pair that you open once stands here, with its progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two versions of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which passages correspond and what was reworded, and put a verdict on every line from the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tag is saved as you make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export waits until every line is analysed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither came from the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No byline, agency, dateline, source or picture credit in either version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? For example dates, archive copies, who holds the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept when you close this; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures, credits and counts as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written to disk. Copy your note; closing again drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tagged {tag}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cleared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in original wording</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) reworded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) garbled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every line has its verdict: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every line has its verdict: {found}; {skipped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {at} of {total}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n+ difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further difference yet: the analysis goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the last difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was the first difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of A, with B&apos;s words struck before what stands there in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of B, with A&apos;s words struck before what replaced them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} · the words of {other} struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark runs of four and more equal words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it from a desktop session, or use &quot;unspin compare A B&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be opened ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PySide6-Essentials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

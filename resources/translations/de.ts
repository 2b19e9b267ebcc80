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
</context>
</TS>

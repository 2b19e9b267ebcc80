<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tag the paragrap&amp;h</source>
        <translation>A&amp;bsatz einstufen</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>Gehe z&amp;u</translation>
    </message>
    <message>
        <source>L&amp;inks</source>
        <translation>&amp;Verknüpfungen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open two versions of an article, together or one after the other</source>
        <translation>Zwei Fassungen eines Artikels öffnen, gemeinsam oder nacheinander</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>Show the recent reviews; the open review stays saved</source>
        <translation>Letzte Prüfungen zeigen; die offene Prüfung bleibt gespeichert</translation>
    </message>
    <message>
        <source>Try the exa&amp;mple</source>
        <translation>Beispiel &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Open the two example articles</source>
        <translation>Die beiden Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import annotations…</source>
        <translation>Annotationen &amp;importieren…</translation>
    </message>
    <message>
        <source>Read an annotation file into the library</source>
        <translation>Eine Annotationsdatei in die Bibliothek einlesen</translation>
    </message>
    <message>
        <source>&amp;Restore a deleted review…</source>
        <translation>Gelöschte Prüfung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Bring back a review with its tags, notes and history; it is kept for 30 days</source>
        <translation>Eine Prüfung mit Einstufungen, Notizen und Verlauf zurückholen; sie wird 30 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>Annotationen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the annotation file of this review</source>
        <translation>Die Annotationsdatei dieser Prüfung schreiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Nothing to do: every tag is saved as you make it</source>
        <translation>Nichts zu tun: Jede Einstufung wird sofort gespeichert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last verdict and go there</source>
        <translation>Letztes Urteil zurücknehmen und dorthin gehen</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the verdict again that was taken back</source>
        <translation>Das zurückgenommene Urteil wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or the current line</source>
        <translation>Auswahl oder aktuelle Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;row as evidence</source>
        <translation>Reihe als &amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>Both passages as text and as a picture</source>
        <translation>Beide Stellen als Text und als Bild</translation>
    </message>
    <message>
        <source>Save row as p&amp;icture…</source>
        <translation>Reihe als Bil&amp;d speichern…</translation>
    </message>
    <message>
        <source>Both passages with marks and sources, as PNG or SVG</source>
        <translation>Beide Stellen mit Markierungen und Quellen, als PNG oder SVG</translation>
    </message>
    <message>
        <source>&amp;Paste a text</source>
        <translation>Text &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste one version: first A, then B</source>
        <translation>Eine Fassung einfügen: zuerst A, dann B</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find words on both sides; Esc closes the bar</source>
        <translation>Wörter auf beiden Seiten suchen; Esc schließt die Leiste</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note to this line; Esc leads back to the rows</source>
        <translation>Eine Notiz zu dieser Zeile schreiben; Esc führt zurück zum Text</translation>
    </message>
    <message>
        <source>&amp;Back to the rows</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>Leave the note or close the message</source>
        <translation>Notiz verlassen oder Meldung schließen</translation>
    </message>
    <message>
        <source>Tag &amp;original</source>
        <translation>Als &amp;original einstufen</translation>
    </message>
    <message>
        <source>Reads as someone wrote it; nothing in the pair speaks against it</source>
        <translation>Liest sich wie von jemandem geschrieben; nichts im Paar spricht dagegen</translation>
    </message>
    <message>
        <source>Tag &amp;spun</source>
        <translation>Als &amp;synonymisiert einstufen</translation>
    </message>
    <message>
        <source>The meaning can be recovered, but words were swapped</source>
        <translation>Der Sinn ist noch zu erschließen, aber Wörter wurden ersetzt</translation>
    </message>
    <message>
        <source>Tag &amp;garbled</source>
        <translation>Als &amp;gestört einstufen</translation>
    </message>
    <message>
        <source>Cannot be read correctly without the other version</source>
        <translation>Ohne die andere Fassung nicht richtig zu verstehen</translation>
    </message>
    <message>
        <source>&amp;Accept the suggestion</source>
        <translation>Vorschlag anne&amp;hmen</translation>
    </message>
    <message>
        <source>Tag the line as suggested</source>
        <translation>Die Zeile wie vorgeschlagen einstufen</translation>
    </message>
    <message>
        <source>&amp;Clear the tag</source>
        <translation>&amp;Einstufung aufheben</translation>
    </message>
    <message>
        <source>The line is open again</source>
        <translation>Die Zeile ist wieder offen</translation>
    </message>
    <message>
        <source>S&amp;kip the line</source>
        <translation>&amp;Zeile überspringen</translation>
    </message>
    <message>
        <source>Leave it without a verdict on purpose</source>
        <translation>Bewusst ohne Urteil lassen</translation>
    </message>
    <message>
        <source>Accept all st&amp;rong suggestions…</source>
        <translation>Alle &amp;deutlichen Vorschläge annehmen…</translation>
    </message>
    <message>
        <source>Tag every untagged line that has a strong suggestion; asks first</source>
        <translation>Jede nicht eingestufte Zeile mit deutlichem Vorschlag einstufen; fragt vorher nach</translation>
    </message>
    <message>
        <source>Tag the paragraph &amp;original</source>
        <translation>&amp;Absatz als original einstufen</translation>
    </message>
    <message>
        <source>Every line of the paragraph</source>
        <translation>Jede Zeile des Absatzes</translation>
    </message>
    <message>
        <source>Tag the paragraph &amp;spun</source>
        <translation>Absatz als &amp;synonymisiert einstufen</translation>
    </message>
    <message>
        <source>Tag the paragraph &amp;garbled</source>
        <translation>Absatz als &amp;gestört einstufen</translation>
    </message>
    <message>
        <source>Next &amp;untagged line</source>
        <translation>&amp;Nächste nicht eingestufte Zeile</translation>
    </message>
    <message>
        <source>In reading order, both sides</source>
        <translation>In Lesereihenfolge, beide Seiten</translation>
    </message>
    <message>
        <source>Previous u&amp;ntagged line</source>
        <translation>&amp;Vorige nicht eingestufte Zeile</translation>
    </message>
    <message>
        <source>Next &amp;line</source>
        <translation>Nächste &amp;Zeile</translation>
    </message>
    <message>
        <source>On the same side</source>
        <translation>Auf derselben Seite</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <translation>Vo&amp;rige Zeile</translation>
    </message>
    <message>
        <source>Go to &amp;A</source>
        <translation>Zu &amp;A gehen</translation>
    </message>
    <message>
        <source>The line that corresponds on the left</source>
        <translation>Die entsprechende Zeile links</translation>
    </message>
    <message>
        <source>Go to &amp;B</source>
        <translation>Zu &amp;B gehen</translation>
    </message>
    <message>
        <source>The line that corresponds on the right</source>
        <translation>Die entsprechende Zeile rechts</translation>
    </message>
    <message>
        <source>Page do&amp;wn</source>
        <translation>&amp;Seite nach unten</translation>
    </message>
    <message>
        <source>A screen of lines on, on the same side</source>
        <translation>Einen Bildschirm voll Zeilen weiter, auf derselben Seite</translation>
    </message>
    <message>
        <source>Pag&amp;e up</source>
        <translation>Se&amp;ite nach oben</translation>
    </message>
    <message>
        <source>A screen of lines back, on the same side</source>
        <translation>Einen Bildschirm voll Zeilen zurück, auf derselben Seite</translation>
    </message>
    <message>
        <source>&amp;First line</source>
        <translation>&amp;Erste Zeile</translation>
    </message>
    <message>
        <source>The first line of this side</source>
        <translation>Die erste Zeile dieser Seite</translation>
    </message>
    <message>
        <source>La&amp;st line</source>
        <translation>&amp;Letzte Zeile</translation>
    </message>
    <message>
        <source>The last line of this side</source>
        <translation>Die letzte Zeile dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Link this line…</source>
        <translation>Diese Zeile &amp;verknüpfen…</translation>
    </message>
    <message>
        <source>With a line on the other side, or with nothing</source>
        <translation>Mit einer Zeile der anderen Seite oder mit nichts</translation>
    </message>
    <message>
        <source>Link this &amp;paragraph…</source>
        <translation>&amp;Diesen Absatz verknüpfen…</translation>
    </message>
    <message>
        <source>With a paragraph on the other side, or with nothing</source>
        <translation>Mit einem Absatz der anderen Seite oder mit nichts</translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation>Verknüpfung ab&amp;lehnen</translation>
    </message>
    <message>
        <source>The line and its partner do not correspond</source>
        <translation>Diese Zeile und ihr Gegenstück entsprechen einander nicht</translation>
    </message>
    <message>
        <source>Remove &amp;my link</source>
        <translation>&amp;Meine Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Take back what you said of the links of this line</source>
        <translation>Zurücknehmen, was Sie zu den Verknüpfungen dieser Zeile festgelegt haben</translation>
    </message>
    <message>
        <source>Anal&amp;yse again</source>
        <translation>Neu analys&amp;ieren</translation>
    </message>
    <message>
        <source>Compare both texts anew; tags, notes and your links stay</source>
        <translation>Beide Texte neu vergleichen; Einstufungen, Notizen und Ihre Verknüpfungen bleiben</translation>
    </message>
    <message>
        <source>Language of &amp;A…</source>
        <translation>Sprache von &amp;A…</translation>
    </message>
    <message>
        <source>Say which language A is in, where the guess is wrong</source>
        <translation>Angeben, in welcher Sprache A geschrieben ist, wenn die Vermutung nicht stimmt</translation>
    </message>
    <message>
        <source>Language of &amp;B…</source>
        <translation>Sprache von &amp;B…</translation>
    </message>
    <message>
        <source>Say which language B is in, where the guess is wrong</source>
        <translation>Angeben, in welcher Sprache B geschrieben ist, wenn die Vermutung nicht stimmt</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>Show both ends of the next mark</source>
        <translation>Beide Enden der nächsten Markierung zeigen</translation>
    </message>
    <message>
        <source>Previous d&amp;ifference</source>
        <translation>V&amp;origer Unterschied</translation>
    </message>
    <message>
        <source>Show both ends of the mark before</source>
        <translation>Beide Enden der vorigen Markierung zeigen</translation>
    </message>
    <message>
        <source>Summary of the &amp;pair…</source>
        <translation>Zusammenfassung des &amp;Paars…</translation>
    </message>
    <message>
        <source>Figures, credits, where the evidence stands, and your conclusion</source>
        <translation>Zahlen, Nennungen, wo die Belege stehen, und Ihr Fazit</translation>
    </message>
    <message>
        <source>Go o&amp;n after a tag</source>
        <translation>Nach Einstufung &amp;weiterspringen</translation>
    </message>
    <message>
        <source>After a tag go to the next untagged line on this side</source>
        <translation>Nach einer Einstufung zur nächsten nicht eingestuften Zeile dieser Seite gehen</translation>
    </message>
    <message>
        <source>&amp;Card of version A…</source>
        <translation>&amp;Karte der Fassung A…</translation>
    </message>
    <message>
        <source>Where A comes from: outlet, author, date, address</source>
        <translation>Woher A stammt: Medium, Autor, Datum, Adresse</translation>
    </message>
    <message>
        <source>Card o&amp;f version B…</source>
        <translation>Kar&amp;te der Fassung B…</translation>
    </message>
    <message>
        <source>Where B comes from, as its card says</source>
        <translation>Woher B stammt, laut Karte</translation>
    </message>
    <message>
        <source>&amp;Delete this review</source>
        <translation>Diese Prüfung &amp;löschen</translation>
    </message>
    <message>
        <source>Take it out of the recent reviews; Undo brings it back</source>
        <translation>Aus den letzten Prüfungen nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>A und B ver&amp;tauschen</translation>
    </message>
    <message>
        <source>A becomes B and B becomes A: tags, notes and links go with their texts</source>
        <translation>A wird B und B wird A: Einstufungen, Notizen und Verknüpfungen gehen mit ihren Texten</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text bei 100 %</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>N&amp;ebeneinander</translation>
    </message>
    <message>
        <source>Both versions beside each other</source>
        <translation>Beide Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>In&amp;line</source>
        <translation>&amp;Ineinander</translation>
    </message>
    <message>
        <source>One column: the words of one version struck before what replaced them</source>
        <translation>Eine Spalte: die Wörter der einen Fassung, durchgestrichen, vor dem, was an ihre Stelle trat</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Wendungen</translation>
    </message>
    <message>
        <source>Every phrase pair and every quote of the article, with counts</source>
        <translation>Alle Wendungspaare und alle Zitate des Artikels, mit Häufigkeit</translation>
    </message>
    <message>
        <source>Inline from the oth&amp;er side</source>
        <translation>Ineinander: &amp;andere Seite</translation>
    </message>
    <message>
        <source>Read the other version, with this one&apos;s words struck</source>
        <translation>Die andere Fassung lesen; die Wörter der jetzigen sind durchgestrichen</translation>
    </message>
    <message>
        <source>What is s&amp;hared</source>
        <translation>Ge&amp;meinsames</translation>
    </message>
    <message>
        <source>Mark runs of four and more equal words instead of what changed</source>
        <translation>Folgen von vier und mehr gleichen Wörtern markieren statt der Änderungen</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Übersichts&amp;leiste</translation>
    </message>
    <message>
        <source>Show or hide the overview at the right</source>
        <translation>Die Übersicht am rechten Rand ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>Ins&amp;pektor</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation>Den Bereich rechts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Reading field</source>
        <translation>Lese&amp;feld</translation>
    </message>
    <message>
        <source>The current paragraph in a text field, to read letter by letter; Esc leads back to the rows</source>
        <translation>Der aktuelle Absatz in einem eigenen Feld, Buchstabe für Buchstabe zu lesen; Esc führt zurück zum Text</translation>
    </message>
    <message>
        <source>Show every &amp;kind</source>
        <translation>Alle Arten &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the marks of every kind again</source>
        <translation>Wieder Markierungen aller Arten zeigen</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Light or dark, as the system says</source>
        <translation>Hell oder dunkel, wie im System eingestellt</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Text, colours, keys: applied at once</source>
        <translation>Text, Farben, Tasten: wirken sofort</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;About Unspin</source>
        <translation>Ü&amp;ber Unspin</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>of menus, buttons and messages; the articles stay as they are</source>
        <translation>für Menüs, Schaltflächen und Meldungen; die Artikel bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>size of the articles&apos; letters at 100 %</source>
        <translation>Größe der Buchstaben in den Artikeln bei 100 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>letters a line has at most</source>
        <translation>Zeichen, die eine Zeile höchstens hat</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>the inspector is shown</source>
        <translation>der Inspektor wird gezeigt</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Inspektor zeigen</translation>
    </message>
    <message>
        <source>the overview ruler is shown</source>
        <translation>die Übersichtsleiste wird gezeigt</translation>
    </message>
    <message>
        <source>Show the overview ruler</source>
        <translation>Übersichtsleiste zeigen</translation>
    </message>
    <message>
        <source>after a tag go to the next untagged line</source>
        <translation>nach einer Einstufung zur nächsten nicht eingestuften Zeile gehen</translation>
    </message>
    <message>
        <source>After a tag, go on to the next line</source>
        <translation>Nach einer Einstufung zur nächsten Zeile springen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({what}). What shows as saved is saved. Please report it with the text of this message.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({what}). Was als gespeichert angezeigt wird, ist gespeichert. Bitte melden Sie den Fehler mit dem Text dieser Meldung.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single keys act while the rows have the focus, never while a note is typed.</source>
        <translation>Einzelne Tasten wirken, solange der Text den Fokus hat, nie beim Schreiben einer Notiz.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” is among the recent reviews again</source>
        <translation>„{title}“ steht wieder bei den letzten Prüfungen</translation>
    </message>
    <message>
        <source>There is no deleted review to restore</source>
        <translation>Es gibt keine gelöschte Prüfung zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a deleted review</source>
        <translation>Gelöschte Prüfung wiederherstellen</translation>
    </message>
    <message>
        <source>Deleted reviews</source>
        <translation>Gelöschte Prüfungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With all tags, notes and their history.</source>
        <translation>Mit allen Einstufungen, Notizen und dem Verlauf.</translation>
    </message>
    <message>
        <source>{tagged} of {counted} lines tagged</source>
        <translation>{tagged} von {counted} Zeilen eingestuft</translation>
    </message>
    <message>
        <source>deleted {day}, kept until {last}</source>
        <translation>gelöscht am {day}, aufbewahrt bis {last}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>Standard&amp;werte</translation>
    </message>
    <message>
        <source>Everything on the first page as it was at the beginning; the keys have a button of their own</source>
        <translation>Alles auf der ersten Registerkarte wie zu Beginn; für die Tasten gibt es eine eigene Schaltfläche</translation>
    </message>
    <message>
        <source>The analysis ended before it was done.</source>
        <translation>Die Analyse wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>Open the review again: it goes on from there.</source>
        <translation>Öffnen Sie die Prüfung erneut: Die Analyse geht von dort weiter.</translation>
    </message>
    <message>
        <source>The analysis failed ({kind}: {cause}).</source>
        <translation>Die Analyse ist fehlgeschlagen ({kind}: {cause}).</translation>
    </message>
    <message>
        <source>captured {when} by {who}</source>
        <translation>abgerufen {when} von {who}</translation>
    </message>
    <message>
        <source>captured by {who}</source>
        <translation>abgerufen von {who}</translation>
    </message>
    <message>
        <source>captured {when}</source>
        <translation>abgerufen {when}</translation>
    </message>
    <message>
        <source>{side}: nothing corresponds</source>
        <translation>{side}: keine Entsprechung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>misleading</source>
        <translation>irreführend</translation>
    </message>
    <message>
        <source>note</source>
        <comment>how severe a finding is</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Broken term</source>
        <translation>Entstellter Begriff</translation>
    </message>
    <message>
        <source>{own} in {side} stands where {other} has the set term {partner}.</source>
        <translation>{own} in {side} steht dort, wo {other} den feststehenden Begriff {partner} hat.</translation>
    </message>
    <message>
        <source>{own} in {side} stands where {other} has a set term.</source>
        <translation>{own} in {side} steht dort, wo {other} einen feststehenden Begriff hat.</translation>
    </message>
    <message>
        <source>Stray stop</source>
        <translation>Verirrter Punkt</translation>
    </message>
    <message>
        <source>A full stop that ends nothing: {own} in {side}; {other} has {partner}.</source>
        <translation>Ein Punkt, der nichts beendet: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>A full stop that ends nothing: {own} in {side}.</source>
        <translation>Ein Punkt, der nichts beendet: {own} in {side}.</translation>
    </message>
    <message>
        <source>Word order</source>
        <translation>Wortstellung</translation>
    </message>
    <message>
        <source>Words out of order: {own} in {side}; {other} has {partner}.</source>
        <translation>Verdrehte Wortfolge: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>Words out of order: {own} in {side}.</source>
        <translation>Verdrehte Wortfolge: {own} in {side}.</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Wiederholtes Wort</translation>
    </message>
    <message>
        <source>The same word twice: {own} in {side}; {other} has {partner}.</source>
        <translation>Dasselbe Wort doppelt: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>The same word twice: {own} in {side}.</source>
        <translation>Dasselbe Wort doppelt: {own} in {side}.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikelwort</translation>
    </message>
    <message>
        <source>Two articles that cannot stand together: {own} in {side}; {other} has {partner}.</source>
        <translation>Zwei Artikelwörter, die nicht zusammen stehen können: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>Two articles that cannot stand together: {own} in {side}.</source>
        <translation>Zwei Artikelwörter, die nicht zusammen stehen können: {own} in {side}.</translation>
    </message>
    <message>
        <source>Glued words</source>
        <translation>Verklebte Wörter</translation>
    </message>
    <message>
        <source>Words run together: {own} in {side}; {other} has {partner}.</source>
        <translation>Wörter ohne Abstand: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>Words run together: {own} in {side}.</source>
        <translation>Wörter ohne Abstand: {own} in {side}.</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>Gemischte Buchstaben</translation>
    </message>
    <message>
        <source>Letters of different scripts that look alike: {own} in {side}; {other} has {partner}.</source>
        <translation>Ähnlich aussehende Buchstaben verschiedener Schriftsysteme: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>Letters of different scripts that look alike: {own} in {side}.</source>
        <translation>Ähnlich aussehende Buchstaben verschiedener Schriftsysteme: {own} in {side}.</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>Verborgenes Zeichen</translation>
    </message>
    <message>
        <source>A character that cannot be seen: {own} in {side}; {other} has {partner}.</source>
        <translation>Ein Zeichen, das nicht zu sehen ist: {own} in {side}, {partner} in {other}.</translation>
    </message>
    <message>
        <source>A character that cannot be seen: {own} in {side}.</source>
        <translation>Ein Zeichen, das nicht zu sehen ist: {own} in {side}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Another number: {a} in A, {b} in B.</source>
        <translation>Andere Zahl: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Another number: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Andere Zahl: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Another time: {a} in A, {b} in B.</source>
        <translation>Andere Zeitangabe: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Another time: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Andere Zeitangabe: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another name: {a} in A, {b} in B.</source>
        <translation>Anderer Name: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Another name: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Anderer Name: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Another office: {a} in A, {b} in B.</source>
        <translation>Anderes Amt oder anderer Titel: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Another office: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Anderes Amt oder anderer Titel: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Other words in a quotation: {a} in A, {b} in B.</source>
        <translation>Anderer Wortlaut im Zitat: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Other words in a quotation: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Anderer Wortlaut im Zitat: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>A negation differs: {a} in A, {b} in B.</source>
        <translation>Abweichende Verneinung: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>A negation differs: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Abweichende Verneinung: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Bestimmtheit</translation>
    </message>
    <message>
        <source>Said more firmly, or less: {a} in A, {b} in B.</source>
        <translation>Mehr oder weniger bestimmt gesagt: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Said more firmly, or less: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Mehr oder weniger bestimmt gesagt: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Attributed in another way: {a} in A, {b} in B.</source>
        <translation>Anders zugeschrieben: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Attributed in another way: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Anders zugeschrieben: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>Another credit: {a} in A, {b} in B.</source>
        <translation>Andere Nennung: {a} in A, {b} in B.</translation>
    </message>
    <message>
        <source>Another credit: {side} has {own}, {other} has nothing that corresponds.</source>
        <translation>Andere Nennung: {own} in {side}, keine Entsprechung in {other}.</translation>
    </message>
    <message>
        <source>Repeated swap</source>
        <translation>Wiederholte Ersetzung</translation>
    </message>
    <message>
        <source>{side} has {own} for {partner} again and again.</source>
        <translation>In {side} steht immer wieder {own} statt {partner}.</translation>
    </message>
    <message>
        <source>{side} has {own} again and again.</source>
        <translation>In {side} steht immer wieder {own}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}: {cause}).</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten ({kind}: {cause}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report it with the text of this message.</source>
        <translation>Es wurde nichts geändert. Bitte melden Sie den Fehler mit dem Text dieser Meldung.</translation>
    </message>
    <message>
        <source>{key} leads back to the rows; choose another key.</source>
        <translation>{key} führt zurück zum Text; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} goes from part to part of the window; choose another key.</source>
        <translation>{key} wechselt zwischen den Bereichen des Fensters; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} opens the menu of the line; choose another key.</source>
        <translation>{key} öffnet das Menü der Zeile; wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>This is not a key that can be used.</source>
        <translation>Diese Taste lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Choose one key, not several after each other.</source>
        <translation>Wählen Sie eine einzelne Taste, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>{key} is its key already.</source>
        <translation>{key} ist hier bereits zugewiesen.</translation>
    </message>
    <message>
        <source>{key} belongs to “{verb}”. Choose another key, or take it from there first.</source>
        <translation>{key} gehört zu „{verb}“. Wählen Sie eine andere Taste oder entfernen Sie diese zuerst dort.</translation>
    </message>
    <message>
        <source>{key} is needed for typing. Choose it with Ctrl or Alt, or a function key.</source>
        <translation>{key} wird zum Schreiben gebraucht. Wählen Sie eine Kombination mit Strg oder Alt oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>too little to say</source>
        <translation>zu wenig für eine Angabe</translation>
    </message>
    <message>
        <source>Broken terms</source>
        <translation>Entstellte Begriffe</translation>
    </message>
    <message>
        <source>Glitches</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Hidden or mixed characters</source>
        <translation>Verborgene oder gemischte Zeichen</translation>
    </message>
    <message>
        <source>Repeated swaps</source>
        <translation>Wiederholte Ersetzungen</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorzeile</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>{what}: {a} in A, {b} in B, {state}</source>
        <translation>{what}: {a} in A, {b} in B, {state}</translation>
    </message>
    <message>
        <source>None in either version.</source>
        <translation>In keiner der beiden Fassungen.</translation>
    </message>
    <message>
        <source>Where the evidence stands</source>
        <translation>Wo die Belege stehen</translation>
    </message>
    <message>
        <source>{what}: {a} in A, {b} in B</source>
        <translation>{what}: {a} in A, {b} in B</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) in the wording: {a} in A, {b} in B.</source>
        <translation>
            <numerusform>Ein Anzeichen im Wortlaut: {a} in A, {b} in B.</numerusform>
            <numerusform>%n Anzeichen im Wortlaut: {a} in A, {b} in B.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign in the wording.</source>
        <translation>Kein Anzeichen im Wortlaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) differ between the versions.</source>
        <translation>
            <numerusform>Eine Angabe weicht zwischen den Fassungen ab.</numerusform>
            <numerusform>%n Angaben weichen zwischen den Fassungen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement was found to differ.</source>
        <translation>Keine abweichende Angabe gefunden.</translation>
    </message>
    <message>
        <source>Swaps per 100 words</source>
        <translation>Ersetzungen je 100 Wörter</translation>
    </message>
    <message>
        <source>Words inserted in B, per 100</source>
        <translation>In B eingefügte Wörter, je 100</translation>
    </message>
    <message>
        <source>Words of A left out, per 100</source>
        <translation>Ausgelassene Wörter aus A, je 100</translation>
    </message>
    <message>
        <source>Names of A that B keeps</source>
        <translation>Namen aus A, die B beibehält</translation>
    </message>
    <message>
        <source>Lines with a counterpart</source>
        <translation>Zeilen mit Entsprechung</translation>
    </message>
    <message>
        <source>{share} of 100</source>
        <translation>{share} von 100</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>form only</source>
        <translation>nur Form</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>one side without marks</source>
        <translation>nur einseitig als Zitat</translation>
    </message>
    <message>
        <source>Words in A</source>
        <translation>Wörter in A</translation>
    </message>
    <message>
        <source>Words in B</source>
        <translation>Wörter in B</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Wording in A</source>
        <translation>Wortlaut in A</translation>
    </message>
    <message>
        <source>Wording in B</source>
        <translation>Wortlaut in B</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>spun</source>
        <translation>synonymisiert</translation>
    </message>
    <message>
        <source>garbled</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>weak sign</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>fair sign</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>strong sign</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Umschrieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>what a version is to the other one</comment>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorzeile</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Seitenelement</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>{number} {tag}</source>
        <translation>{number} {tag}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>Unspin&apos;s own data files are missing.</source>
        <translation>Die Programmdaten von Unspin fehlen.</translation>
    </message>
    <message>
        <source>Install Unspin again.</source>
        <translation>Installieren Sie Unspin neu.</translation>
    </message>
    <message>
        <source>There is no such paragraph in {side}.</source>
        <translation>Diesen Absatz gibt es in {side} nicht.</translation>
    </message>
    <message>
        <source>There is no such line in {side}.</source>
        <translation>Diese Zeile gibt es in {side} nicht.</translation>
    </message>
    <message>
        <source>Open the review again.</source>
        <translation>Öffnen Sie die Prüfung erneut.</translation>
    </message>
    <message>
        <source>{decision} contradicts your earlier decision: {earlier}.</source>
        <translation>„{decision}“ widerspricht Ihrer früheren Entscheidung „{earlier}“.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Entfernen Sie zuerst die frühere.</translation>
    </message>
    <message>
        <source>{passage} linked with nothing</source>
        <translation>{passage} mit nichts verknüpft</translation>
    </message>
    <message>
        <source>{passage} linked with {other}</source>
        <translation>{passage} mit {other} verknüpft</translation>
    </message>
    <message>
        <source>{passage} not linked with {other}</source>
        <translation>{passage} nicht mit {other} verknüpft</translation>
    </message>
    <message>
        <source>paragraph {label}</source>
        <translation>Absatz {label}</translation>
    </message>
    <message>
        <source>Unspin reads plain text: open the file in its own program, save it as plain text (.txt), and open that.</source>
        <translation>Unspin liest reinen Text: Öffnen Sie die Datei in ihrem eigenen Programm, speichern Sie sie als reinen Text (.txt) und öffnen Sie dann die Textdatei.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document (.docx, .odt)</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument (.docx, .odt)</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>ein altes Office-Dokument (.doc)</translation>
    </message>
    <message>
        <source>a formatted document (.rtf)</source>
        <translation>ein formatiertes Dokument (.rtf)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a compressed file (7z)</source>
        <translation>eine komprimierte Datei (7z)</translation>
    </message>
    <message>
        <source>a compressed file (bzip2)</source>
        <translation>eine komprimierte Datei (bzip2)</translation>
    </message>
    <message>
        <source>a compressed file (xz)</source>
        <translation>eine komprimierte Datei (xz)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>Choose a file that holds the text of an article.</source>
        <translation>Wählen Sie eine Datei, die den Text eines Artikels enthält.</translation>
    </message>
    <message>
        <source>{name} holds no text, only white space.</source>
        <translation>{name} enthält keinen Text, nur Leerraum.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es ist kein Text da.</translation>
    </message>
    <message>
        <source>Paste the text of an article.</source>
        <translation>Fügen Sie den Text eines Artikels ein.</translation>
    </message>
    <message>
        <source>The text is damaged: half a character stands at position {position}.</source>
        <translation>Der Text ist beschädigt: An Position {position} steht ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Copy it again from its source, or remove that character.</source>
        <translation>Kopieren Sie ihn erneut aus seiner Quelle oder entfernen Sie dieses Zeichen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{name} is {what}, not plain text.</source>
        <translation>{name} ist {what}, kein reiner Text.</translation>
    </message>
    <message>
        <source>The encoding of {name} could not be recognised.</source>
        <translation>Die Zeichenkodierung von {name} wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it with the encoding UTF-8, and open it again.</source>
        <translation>Öffnen Sie die Datei in einem Texteditor, speichern Sie sie in der Kodierung UTF-8 und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{name} is longer than {millions} million characters.</source>
        <translation>{name} ist länger als {millions} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>Divide it and compare the parts.</source>
        <translation>Teilen Sie den Text und vergleichen Sie die Teile.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The two texts are identical.</source>
        <translation>Die beiden Texte sind identisch.</translation>
    </message>
    <message>
        <source>These two texts hardly correspond.</source>
        <translation>Diese beiden Texte entsprechen einander kaum.</translation>
    </message>
    <message>
        <source>The review could not be read.</source>
        <translation>Die Prüfung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The annotation file would not be sound ({fault}), so nothing was written.</source>
        <translation>Die Annotationsdatei wäre nicht gültig ({fault}), daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This is a fault of Unspin: please report it. Your review is safe in the library.</source>
        <translation>Das ist ein Fehler von Unspin: Bitte melden Sie ihn. Ihre Prüfung bleibt in der Bibliothek erhalten.</translation>
    </message>
    <message>
        <source>The analysis of this review is not finished, so nothing was written.</source>
        <translation>Die Analyse dieser Prüfung ist noch nicht abgeschlossen, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open it in the window and wait until it is.</source>
        <translation>Öffnen Sie sie im Fenster und warten Sie, bis die Analyse fertig ist.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{path} could not be written whole.</source>
        <translation>{path} konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. A file that was there is unchanged.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}. Eine schon vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Check the space on the disk and the permissions, and try again.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Zugriffsrechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An annotation file of two articles is far smaller. Check the name.</source>
        <translation>Eine Annotationsdatei zu zwei Artikeln ist weit kleiner. Prüfen Sie den Namen.</translation>
    </message>
    <message numerus="yes">
        <source>This is not a sound annotation file: {fault} and %n more.</source>
        <translation>
            <numerusform>Das ist keine gültige Annotationsdatei: {fault} und ein weiterer Fehler.</numerusform>
            <numerusform>Das ist keine gültige Annotationsdatei: {fault} und %n weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a sound annotation file: {fault}.</source>
        <translation>Dies ist keine gültige Annotationsdatei: {fault}.</translation>
    </message>
    <message>
        <source>Nothing was imported. &quot;unspin validate FILE&quot; lists what is wrong.</source>
        <translation>Es wurde nichts importiert. „unspin validate DATEI“ nennt die Mängel.</translation>
    </message>
    <message>
        <source>The library has a review of these two texts already: &quot;{title}&quot;.</source>
        <translation>Die Bibliothek enthält bereits eine Prüfung dieser beiden Texte: „{title}“.</translation>
    </message>
    <message>
        <source>Choose: replace it with the file, or keep both (--replace or --copy).</source>
        <translation>Wählen Sie: durch die Datei ersetzen oder beide behalten (--replace oder --copy).</translation>
    </message>
    <message>
        <source>This review was deleted in another window.</source>
        <translation>Diese Prüfung wurde in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>This review was restored or removed in another window.</source>
        <translation>Diese Prüfung wurde in einem anderen Fenster wiederhergestellt oder entfernt.</translation>
    </message>
    <message>
        <source>Nothing was saved. Open it again.</source>
        <translation>Es wurde nichts gespeichert. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>There is no review {review} in the library.</source>
        <translation>In der Bibliothek gibt es keine Prüfung {review}.</translation>
    </message>
    <message>
        <source>See &quot;unspin reviews&quot; for those there are.</source>
        <translation>„unspin reviews“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The review &quot;{title}&quot; in the library {path} is damaged.</source>
        <translation>Die Prüfung „{title}“ in der Bibliothek {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The other reviews are not touched. Import it again from an exported file.</source>
        <translation>Die anderen Prüfungen sind nicht betroffen. Importieren Sie sie erneut aus einer exportierten Datei.</translation>
    </message>
    <message>
        <source>This review was changed in another window, so this change was not saved.</source>
        <translation>Diese Prüfung wurde in einem anderen Fenster geändert, daher wurde diese Änderung nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open the review again to go on from there.</source>
        <translation>Öffnen Sie die Prüfung erneut, um von dort aus weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>{path} is not an Unspin library.</source>
        <translation>{path} ist keine Unspin-Bibliothek.</translation>
    </message>
    <message>
        <source>Give another path with --library.</source>
        <translation>Geben Sie mit --library einen anderen Pfad an.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of Unspin.</source>
        <translation>Die Bibliothek {path} wurde von einer neueren Version von Unspin geschrieben.</translation>
    </message>
    <message>
        <source>Use that version, or another library with --library.</source>
        <translation>Verwenden Sie diese Version oder wählen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another program, so nothing was saved.</source>
        <translation>Die Bibliothek {path} wird gerade von einem anderen Programm verwendet, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the library {path}, so nothing was saved.</source>
        <translation>Auf dem Datenträger der Bibliothek {path} ist kein Platz mehr, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written, so nothing was saved.</source>
        <translation>Die Bibliothek {path} lässt sich nicht beschreiben, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or give another path with --library.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner oder geben Sie mit --library einen anderen Pfad an.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, or is not an Unspin library.</source>
        <translation>Die Bibliothek {path} ist beschädigt oder keine Unspin-Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Move it elsewhere, or give another path with --library.</source>
        <translation>Darin wurde nichts geändert. Verschieben Sie sie an einen anderen Ort oder geben Sie mit --library einen anderen Pfad an.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The library {path} could not be used ({reason}), so nothing was saved.</source>
        <translation>Die Bibliothek {path} konnte nicht verwendet werden ({reason}), daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Give the path of a file for the library.</source>
        <translation>Geben Sie den Pfad einer Datei für die Bibliothek an.</translation>
    </message>
    <message>
        <source>{path} is {kind}, not a file.</source>
        <translation>{path} ist {kind}, keine Datei.</translation>
    </message>
    <message>
        <source>The library {path} is read-only.</source>
        <translation>Die Bibliothek {path} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to the file, or give another path with --library.</source>
        <translation>Erlauben Sie das Schreiben in die Datei, oder geben Sie mit --library einen anderen Pfad an.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: {reason}.</source>
        <translation>Die Bibliothek {path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} bytes.</source>
        <translation>{name} ist zu groß: {size} Byte.</translation>
    </message>
    <message>
        <source>Up to {most} characters a side can be compared. Split the file.</source>
        <translation>Je Seite lassen sich bis zu {most} Zeichen vergleichen. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>eine benannte Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>{path} may not be read.</source>
        <translation>{path} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk and the name.</source>
        <translation>Prüfen Sie den Datenträger und den Namen.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Save what comes out of it in a file, and choose that file.</source>
        <translation>Speichern Sie in einer Datei, was herauskommt, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} ist zu groß.</translation>
    </message>
    <message>
        <source>This analysis is of other texts.</source>
        <translation>Diese Analyse gehört zu anderen Texten.</translation>
    </message>
    <message>
        <source>The links were changed while this analysis was made.</source>
        <translation>Die Verknüpfungen wurden während dieser Analyse geändert.</translation>
    </message>
    <message>
        <source>Analyse again.</source>
        <translation>Analysieren Sie neu.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Wiederholen: {deed}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Remove: {link}</source>
        <translation>Entfernen: {link}</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Eine Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Change the card of {side}</source>
        <translation>Karte von {side} ändern</translation>
    </message>
    <message>
        <source>Change the card of {side} and {other}</source>
        <translation>Karten von {side} und {other} ändern</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Neu analysieren</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B vertauschen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Tag {line} {tag}</source>
        <translation>{line} als {tag} einstufen</translation>
    </message>
    <message>
        <source>Accept the suggestion of {line}: {tag}</source>
        <translation>Vorschlag für {line} annehmen: {tag}</translation>
    </message>
    <message>
        <source>Accept the suggestions of {line}</source>
        <translation>Vorschläge für {line} annehmen</translation>
    </message>
    <message>
        <source>Note on {line}</source>
        <translation>Notiz zu {line}</translation>
    </message>
    <message>
        <source>Remove the note on {line}</source>
        <translation>Notiz zu {line} entfernen</translation>
    </message>
    <message>
        <source>Clear {line}</source>
        <translation>Einstufung von {line} aufheben</translation>
    </message>
    <message>
        <source>Skip {line}</source>
        <translation>{line} überspringen</translation>
    </message>
    <message>
        <source>Look at {line}</source>
        <translation>{line} ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n lines from {first} {tag}</source>
        <translation>
            <numerusform>Eine Zeile ab {first} als {tag} einstufen</numerusform>
            <numerusform>%n Zeilen ab {first} als {tag} einstufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the suggestions of %n lines from {first}</source>
        <translation>
            <numerusform>Vorschlag für eine Zeile ab {first} annehmen</numerusform>
            <numerusform>Vorschläge für %n Zeilen ab {first} annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n lines from {first}</source>
        <translation>
            <numerusform>Einstufung einer Zeile ab {first} aufheben</numerusform>
            <numerusform>Einstufung von %n Zeilen ab {first} aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n lines from {first}</source>
        <translation>
            <numerusform>Eine Zeile ab {first} überspringen</numerusform>
            <numerusform>%n Zeilen ab {first} überspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{deed} %n lines from {first}</source>
        <translation>
            <numerusform>{deed}: eine Zeile ab {first}</numerusform>
            <numerusform>{deed}: %n Zeilen ab {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{deeds}; {next}</source>
        <translation>{deeds}; {next}</translation>
    </message>
    <message>
        <source>No untagged line has a strong suggestion</source>
        <translation>Zu keiner noch nicht eingestuften Zeile gibt es einen deutlichen Vorschlag</translation>
    </message>
    <message>
        <source>The same said in other words</source>
        <translation>Dasselbe mit anderen Worten gesagt</translation>
    </message>
    <message>
        <source>A set term or the grammar does not hold: check it</source>
        <translation>Ein fester Begriff oder die Grammatik stimmt nicht: bitte prüfen</translation>
    </message>
    <message>
        <source>The same words at another place</source>
        <translation>Dieselben Wörter an anderer Stelle</translation>
    </message>
    <message>
        <source>A number, date, name or quote differs</source>
        <translation>Eine Zahl, ein Datum, ein Name oder ein Zitat weicht ab</translation>
    </message>
    <message>
        <source>Words without a counterpart on the other side</source>
        <translation>Wörter ohne Gegenstück auf der anderen Seite</translation>
    </message>
    <message>
        <source>{kind} {count}</source>
        <translation>{kind} {count}</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>bisher {count}</translation>
    </message>
    <message>
        <source>{what}. Click or Space: hide</source>
        <translation>{what}. Klick oder Leertaste: ausblenden</translation>
    </message>
    <message>
        <source>{kind}, {count}, shown</source>
        <translation>{kind}, {count}, eingeblendet</translation>
    </message>
    <message>
        <source>{what}. Click or Space: show</source>
        <translation>{what}. Klick oder Leertaste: einblenden</translation>
    </message>
    <message>
        <source>{kind}, {count}, hidden</source>
        <translation>{kind}, {count}, ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>Open the card of version {side}: outlet, author, date, address, hashes</source>
        <translation>Karte der Fassung {side} öffnen: Medium, Autor, Datum, Adresse, Prüfsummen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>Texte (*.txt *.text *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Annotation files (*.json);;All files (*)</source>
        <translation>Annotationsdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Open two versions of an article</source>
        <translation>Zwei Fassungen eines Artikels öffnen</translation>
    </message>
    <message>
        <source>Open version {side}</source>
        <translation>Fassung {side} öffnen</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>Save row as picture</source>
        <translation>Reihe als Bild speichern</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Delete the review “{title}”?</source>
        <translation>Prüfung „{title}“ löschen?</translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation>Prüfung löschen</translation>
    </message>
    <message>
        <source>Its tags, notes and history are removed from this computer. The two files stay.</source>
        <translation>Einstufungen, Notizen und Verlauf werden von diesem Computer entfernt. Die beiden Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>These texts are reviewed already.</source>
        <translation>Zu diesen Texten gibt es bereits eine Prüfung.</translation>
    </message>
    <message>
        <source>The library has a review of “{title}”. Replace it with the file, or keep both and import the file as a copy?</source>
        <translation>Die Bibliothek enthält eine Prüfung von „{title}“. Durch die Datei ersetzen oder beide behalten und die Datei als Kopie importieren?</translation>
    </message>
    <message>
        <source>Import as a copy</source>
        <translation>Als Kopie importieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language of {side}</source>
        <translation>Sprache von {side}</translation>
    </message>
    <message>
        <source>{side} is written in:</source>
        <translation>Sprache der Fassung {side}:</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n strong suggestion(s)?</source>
        <translation>
            <numerusform>Einen deutlichen Vorschlag annehmen?</numerusform>
            <numerusform>%n deutliche Vorschläge annehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Tagged as suggested: {each}. Only lines without a verdict are tagged. You have not looked at each of them: the review says so (accepted together), and one Undo takes all of it back.</source>
        <translation>Eingestuft wird wie vorgeschlagen: {each}. Das betrifft nur Zeilen ohne Urteil. Sie haben nicht jede davon angesehen: Die Prüfung hält das fest (gemeinsam angenommen), und ein einziges „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Two versions of an article side by side: every reworded phrase marked, every line judged from the keyboard.</source>
        <translation>Zwei Fassungen eines Artikels nebeneinander: jede umformulierte Wendung markiert, jede Zeile über die Tastatur beurteilt.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The marks and suggestions of the program are signs to look at; the verdict is yours.</source>
        <translation>Apache License 2.0. Die Markierungen und Vorschläge des Programms sind Anhaltspunkte zum Nachsehen; das Urteil liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>About Unspin</source>
        <translation>Über Unspin</translation>
    </message>
    <message>
        <source>Copied row {row} as text; it is too long for a picture</source>
        <translation>Reihe {row} als Text kopiert; für ein Bild ist sie zu lang</translation>
    </message>
    <message>
        <source>Copied row {row} as text and as a picture</source>
        <translation>Reihe {row} als Text und als Bild kopiert</translation>
    </message>
    <message>
        <source>This row is too long for a picture.</source>
        <translation>Diese Reihe ist für ein Bild zu lang.</translation>
    </message>
    <message>
        <source>Copy it as text: Ctrl+C.</source>
        <translation>Kopieren Sie sie als Text: Strg+C.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>{sentence} Click: show it in the rows.</source>
        <translation>{sentence} Klick: im Text zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the rows</source>
        <translation>
            <numerusform>und noch ein Befund, im Text markiert</numerusform>
            <numerusform>und %n weitere, im Text markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} &lt;i&gt;only in B&lt;/i&gt;</source>
        <translation>{words} &lt;i&gt;nur in B&lt;/i&gt;</translation>
    </message>
    <message>
        <source>{words} &lt;i&gt;only in A&lt;/i&gt;</source>
        <translation>{words} &lt;i&gt;nur in A&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>The annotation file would not be sound: {why}</source>
        <translation>Die Annotationsdatei wäre nicht gültig: {why}</translation>
    </message>
    <message>
        <source>Nothing was written. Your review is safe in the library; please report this message.</source>
        <translation>Es wurde nichts geschrieben. Ihre Prüfung liegt unversehrt in der Bibliothek; bitte melden Sie den Fehler mit dieser Meldung.</translation>
    </message>
    <message>
        <source>Find on both sides</source>
        <translation>Auf beiden Seiten suchen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Wieder von oben</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder von unten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
    <message>
        <source>{this} of {total}</source>
        <translation>{this} von {total}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>{tagged} / %n line(s)</source>
        <translation>
            <numerusform>{tagged} / %n Zeile</numerusform>
            <numerusform>{tagged} / %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>aufheben</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>Line {line} · no partner</source>
        <translation>Zeile {line} · ohne Gegenstück</translation>
    </message>
    <message>
        <source>Line {line} · paired with {partners}</source>
        <translation>Zeile {line} · verknüpft mit {partners}</translation>
    </message>
    <message>
        <source>Why this tag? (N)</source>
        <translation>Warum diese Einstufung? (N)</translation>
    </message>
    <message>
        <source>Note to this line</source>
        <translation>Notiz zu dieser Zeile</translation>
    </message>
    <message>
        <source>Phrases in this line</source>
        <translation>Wendungen in dieser Zeile</translation>
    </message>
    <message>
        <source>No rewording was found in this line.</source>
        <translation>In dieser Zeile wurde keine Umformulierung gefunden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Also to look at</source>
        <translation>Außerdem ansehen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Nothing on the other side corresponds to this line.</source>
        <translation>Dieser Zeile entspricht nichts auf der anderen Seite.</translation>
    </message>
    <message>
        <source>This line is still to be analysed.</source>
        <translation>Diese Zeile wird noch analysiert.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the text of one version first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Text einer Fassung.</translation>
    </message>
    <message>
        <source>The example articles are missing from this installation.</source>
        <translation>Die Beispielartikel fehlen in dieser Installation.</translation>
    </message>
    <message>
        <source>Compare the pasted text with the open article? The open review stays as it is.</source>
        <translation>Den eingefügten Text mit dem geöffneten Artikel vergleichen? Die geöffnete Prüfung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Compare {name} with the open article? The open review stays as it is.</source>
        <translation>{name} mit dem geöffneten Artikel vergleichen? Die geöffnete Prüfung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Use as A</source>
        <translation>Als A nutzen</translation>
    </message>
    <message>
        <source>Use as B</source>
        <translation>Als B nutzen</translation>
    </message>
    <message>
        <source>Start a new pair</source>
        <translation>Neues Paar beginnen</translation>
    </message>
    <message>
        <source>Line {line} was out of view: nothing was done. Press again to act on it</source>
        <translation>Zeile {line} war nicht zu sehen: nichts wurde geändert. Noch einmal drücken, um es zu tun</translation>
    </message>
    <message>
        <source>There is no suggestion for this line</source>
        <translation>Zu dieser Zeile gibt es keinen Vorschlag</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>All of {paragraph} was not in view: nothing was done. Press again to tag it</source>
        <translation>{paragraph} war nicht ganz zu sehen: nichts wurde geändert. Noch einmal drücken, um ihn einzustufen</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) of {paragraph} do not fit on the screen. Press again to tag them all</source>
        <translation>
            <numerusform>Die %n Zeile von {paragraph} passt nicht auf den Bildschirm. Noch einmal drücken, um sie einzustufen</numerusform>
            <numerusform>Alle %n Zeilen von {paragraph} passen nicht auf den Bildschirm. Noch einmal drücken, um alle einzustufen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be undone: {what}. It was out of view; press again to undo it</source>
        <translation>Rückgängig zu machen: {what}. Das war nicht zu sehen; noch einmal drücken, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>To be redone: {what}. It was out of view; press again to redo it</source>
        <translation>Zu wiederholen: {what}. Das war nicht zu sehen; noch einmal drücken, um es zu wiederholen</translation>
    </message>
    <message>
        <source>To be undone: {what}, not all of them in view. Press again to undo it</source>
        <translation>Rückgängig zu machen: {what}, nicht alle zu sehen. Noch einmal drücken, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>To be redone: {what}, not all of them in view. Press again to redo it</source>
        <translation>Zu wiederholen: {what}, nicht alle zu sehen. Noch einmal drücken, um es zu wiederholen</translation>
    </message>
    <message>
        <source>This is the last line of this side</source>
        <translation>Das ist die letzte Zeile dieser Seite</translation>
    </message>
    <message>
        <source>This is the first line of this side</source>
        <translation>Das ist die erste Zeile dieser Seite</translation>
    </message>
    <message>
        <source>This is the only untagged line left</source>
        <translation>Nur diese Zeile ist noch nicht eingestuft</translation>
    </message>
    <message>
        <source>Every line has its verdict</source>
        <translation>Jede Zeile hat ihr Urteil</translation>
    </message>
    <message>
        <source>{side} has no lines</source>
        <translation>{side} hat keine Zeilen</translation>
    </message>
    <message>
        <source>This line is not counted</source>
        <translation>Diese Zeile wird nicht gezählt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Verbs and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Usual &amp;key</source>
        <translation>&amp;Standardtaste</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>A&amp;lle auf Standard</translation>
    </message>
    <message>
        <source>Press a key to add it:</source>
        <translation>Zum Hinzufügen Taste drücken:</translation>
    </message>
    <message>
        <source>Choose a row to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>{key} was added.</source>
        <translation>{key} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>It has no key now.</source>
        <translation>Der Befehl hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>It has its usual keys.</source>
        <translation>Der Befehl hat seine Standardtasten.</translation>
    </message>
    <message>
        <source>Every key is as usual.</source>
        <translation>Alle Tasten sind auf Standard.</translation>
    </message>
    <message>
        <source>{what}, key {key}</source>
        <translation>{what}, Taste {key}</translation>
    </message>
    <message>
        <source>original wording</source>
        <translation>ursprünglicher Wortlaut</translation>
    </message>
    <message>
        <source>reworded (spun)</source>
        <translation>umformuliert (synonymisiert)</translation>
    </message>
    <message>
        <source>Click a line, or press Space.</source>
        <translation>Klicken Sie eine Zeile an oder drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>Shown, not counted: no verdict needed</source>
        <translation>Angezeigt, nicht gezählt: kein Urteil nötig</translation>
    </message>
    <message>
        <source>Tagged {tag} from the suggestion</source>
        <translation>Nach dem Vorschlag eingestuft: {tag}</translation>
    </message>
    <message>
        <source>Tagged {tag}</source>
        <translation>Als {tag} eingestuft</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation>Noch nicht eingestuft</translation>
    </message>
    <message>
        <source>Suggested: {tag}</source>
        <translation>Vorschlag: {tag}</translation>
    </message>
    <message numerus="yes">
        <source>{a} became {b}, %n times so far</source>
        <translation>
            <numerusform>Aus „{a}“ wurde „{b}“, bisher einmal</numerusform>
            <numerusform>Aus „{a}“ wurde „{b}“, bisher %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{a} became {b}, %n times in the article</source>
        <translation>
            <numerusform>Aus „{a}“ wurde „{b}“, einmal im Artikel</numerusform>
            <numerusform>Aus „{a}“ wurde „{b}“, %n-mal im Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these words in the rows</source>
        <translation>Diese Wörter im Text zeigen</translation>
    </message>
    <message>
        <source>Because the wording is the same on both sides.</source>
        <translation>Weil der Wortlaut auf beiden Seiten derselbe ist.</translation>
    </message>
    <message>
        <source>Nothing was found in this line; its partner shows:</source>
        <translation>In dieser Zeile wurde nichts gefunden; ihr Gegenstück zeigt:</translation>
    </message>
    <message>
        <source>Go to a line on the other side, or press N to link with nothing</source>
        <translation>Gehen Sie zu einer Zeile auf der anderen Seite oder drücken Sie N, um mit nichts zu verknüpfen</translation>
    </message>
    <message>
        <source>Go to a paragraph on the other side, or press N to link with nothing</source>
        <translation>Gehen Sie zu einem Absatz auf der anderen Seite oder drücken Sie N, um mit nichts zu verknüpfen</translation>
    </message>
    <message>
        <source>One passage at a time can be linked with nothing</source>
        <translation>Es lässt sich immer nur eine Stelle mit nichts verknüpfen</translation>
    </message>
    <message>
        <source>{line} has no counterpart</source>
        <translation>{line} hat kein Gegenstück</translation>
    </message>
    <message>
        <source>There is no link of yours here</source>
        <translation>Hier gibt es keine Verknüpfung von Ihnen</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Mit nichts</translation>
    </message>
    <message>
        <source>Link {near} with {far}: go to a line of {side} and press Enter. Space: one more · N or Delete: with nothing · Esc: back</source>
        <translation>{near} mit {far} verknüpfen: Gehen Sie zu einer Zeile von {side} und drücken Sie Enter. Leertaste: noch eine · N oder Entf: mit nichts · Esc: zurück</translation>
    </message>
    <message>
        <source>Link {near} with {far}: go to a paragraph of {side} and press Enter. Space: one more · N or Delete: with nothing · Esc: back</source>
        <translation>{near} mit {far} verknüpfen: Gehen Sie zu einem Absatz von {side} und drücken Sie Enter. Leertaste: noch einer · N oder Entf: mit nichts · Esc: zurück</translation>
    </message>
    <message>
        <source>{table}: sorted by</source>
        <translation>{table}: Sortierung</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>A and B are as in the saved review: the two versions were given the other way round.</source>
        <translation>A und B stehen wie in der gespeicherten Prüfung: Die beiden Fassungen wurden in umgekehrter Reihenfolge angegeben.</translation>
    </message>
    <message>
        <source>Everything is saved ({time})</source>
        <translation>Alles ist gespeichert ({time})</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Analysed again: nothing is different.</source>
        <translation>Neu analysiert: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Imported “{title}”.</source>
        <translation>„{title}“ importiert.</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Unspin compares two versions at a time.</source>
        <translation>Unspin vergleicht jeweils zwei Fassungen.</translation>
    </message>
    <message>
        <source>Choose two files, or one after the other.</source>
        <translation>Wählen Sie zwei Dateien oder eine nach der anderen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Die Bibliothek ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing can be reviewed without a place to keep it.</source>
        <translation>Ohne einen Ort zum Speichern ist keine Prüfung möglich.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Pasted: {words}</source>
        <translation>Eingefügt: {words}</translation>
    </message>
    <message>
        <source>The headline as published</source>
        <translation>Die Überschrift wie veröffentlicht</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Newspaper, agency, site</source>
        <translation>Zeitung, Agentur, Website</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>As the byline says</source>
        <translation>Wie in der Autorzeile</translation>
    </message>
    <message>
        <source>For example 2023-05-03</source>
        <translation>Zum Beispiel 2023-05-03</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation>Archivadresse</translation>
    </message>
    <message>
        <source>A copy that stays, such as web.archive.org/…</source>
        <translation>Eine dauerhafte Kopie, etwa web.archive.org/…</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>For example 2023-05-04 10:00</source>
        <translation>Zum Beispiel 2023-05-04 10:00</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Abgerufen von</translation>
    </message>
    <message>
        <source>Who saved this text</source>
        <translation>Wer diesen Text gespeichert hat</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Version {side}</source>
        <translation>Fassung {side}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What this version is to the other one; the other one gets what goes with it</source>
        <translation>Was diese Fassung für die andere ist; die andere erhält die dazu passende Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Anything else about this version</source>
        <translation>Weiteres zu dieser Fassung</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Saved as you leave a field. Undo (Ctrl+Z) works in the window.</source>
        <translation>Wird gespeichert, sobald Sie ein Feld verlassen. „Rückgängig“ (Strg+Z) wirkt im Hauptfenster.</translation>
    </message>
    <message>
        <source>Version {side}: where it comes from</source>
        <translation>Fassung {side}: Herkunft</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>{field} of version {side}</source>
        <translation>{field}, Fassung {side}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>{encoding}, with byte order mark</source>
        <translation>{encoding}, mit Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>SHA-256, file</source>
        <translation>SHA-256, Datei</translation>
    </message>
    <message>
        <source>none: the text was pasted</source>
        <translation>keine: Der Text wurde eingefügt</translation>
    </message>
    <message>
        <source>SHA-256, text</source>
        <translation>SHA-256, Text</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) (UTF-16: {utf16} units, UTF-8: {utf8} bytes)</source>
        <translation>
            <numerusform>%n Zeichen (UTF-16: {utf16} Einheiten, UTF-8: {utf8} Byte)</numerusform>
            <numerusform>%n Zeichen (UTF-16: {utf16} Einheiten, UTF-8: {utf8} Byte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the chosen %n phrase pair(s)</source>
        <translation>
            <numerusform>Gewähltes Wendungspaar kopiert</numerusform>
            <numerusform>%n gewählte Wendungspaare kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied all %n phrase pair(s)</source>
        <translation>
            <numerusform>Das einzige Wendungspaar kopiert</numerusform>
            <numerusform>Alle %n Wendungspaare kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the chosen %n quote(s)</source>
        <translation>
            <numerusform>Gewähltes Zitat kopiert</numerusform>
            <numerusform>%n gewählte Zitate kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied all %n quote(s)</source>
        <translation>
            <numerusform>Das einzige Zitat kopiert</numerusform>
            <numerusform>Alle %n Zitate kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Wendungen</translation>
    </message>
    <message>
        <source>most often first</source>
        <translation>häufigste zuerst</translation>
    </message>
    <message>
        <source>place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>words in A</source>
        <translation>Wörter in A</translation>
    </message>
    <message>
        <source>words in B</source>
        <translation>Wörter in B</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>altered first</source>
        <translation>geänderte zuerst</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>{total} in the article, {different} different</source>
        <translation>{total} im Artikel, {different} verschiedene</translation>
    </message>
    <message>
        <source>{total}, {altered} altered</source>
        <translation>{total}, davon {altered} geändert</translation>
    </message>
    <message>
        <source>none in quotation marks</source>
        <translation>keine in Anführungszeichen</translation>
    </message>
    <message>
        <source>The paragraph of line {line}</source>
        <translation>Der Absatz der Zeile {line}</translation>
    </message>
    <message>
        <source>Delete this review (Del)</source>
        <translation>Diese Prüfung löschen (Entf)</translation>
    </message>
    <message>
        <source>Delete the review {title}</source>
        <translation>Prüfung „{title}“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>{title}, {tagged} of %n line(s) tagged</source>
        <translation>
            <numerusform>{title}, {tagged} von einer Zeile eingestuft</numerusform>
            <numerusform>{title}, {tagged} von %n Zeilen eingestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Your link is kept. The rows follow it when you choose Analyse again.</source>
        <translation>Ihre Verknüpfung ist gespeichert. Die Reihen folgen ihr, sobald Sie „Neu analysieren“ wählen.</translation>
    </message>
    <message>
        <source>Aligning again…</source>
        <translation>Wird neu zugeordnet…</translation>
    </message>
    <message>
        <source>Analysing again…</source>
        <translation>Wird neu analysiert…</translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: the texts have %n line(s) now, before {before}.</source>
        <translation>
            <numerusform>Neu analysiert: Die Texte haben jetzt eine Zeile, vorher {before}.</numerusform>
            <numerusform>Neu analysiert: Die Texte haben jetzt %n Zeilen, vorher {before}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: %n line(s) are linked otherwise.</source>
        <translation>
            <numerusform>Neu analysiert: Eine Zeile ist anders verknüpft.</numerusform>
            <numerusform>Neu analysiert: %n Zeilen sind anders verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: the links are the same, %n phrase(s) otherwise.</source>
        <translation>
            <numerusform>Neu analysiert: Die Verknüpfungen sind dieselben, eine Wendung ist anders.</numerusform>
            <numerusform>Neu analysiert: Die Verknüpfungen sind dieselben, %n Wendungen sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>A note belongs to a counted line</source>
        <translation>Notizen gibt es nur zu gezählten Zeilen</translation>
    </message>
    <message>
        <source>Copied the selection</source>
        <translation>Auswahl kopiert</translation>
    </message>
    <message>
        <source>Copied the line {line}</source>
        <translation>Zeile {line} kopiert</translation>
    </message>
    <message>
        <source>Line {line} · {at} of {total}</source>
        <translation>Zeile {line} · {at} von {total}</translation>
    </message>
    <message>
        <source>Line {line} · not counted</source>
        <translation>Zeile {line} · nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>{tagged} of %n line(s) tagged</source>
        <translation>
            <numerusform>{tagged} von einer Zeile eingestuft</numerusform>
            <numerusform>{tagged} von %n Zeilen eingestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>not tagged, looked at</source>
        <translation>nicht eingestuft, gesehen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>broken term</source>
        <translation>entstellter Begriff</translation>
    </message>
    <message>
        <source>{passages}, moved: stands beside {beside}</source>
        <translation>{passages}, verschoben: neben {beside}</translation>
    </message>
    <message>
        <source>{passages}: only here</source>
        <translation>{passages}: nur hier</translation>
    </message>
    <message>
        <source>{passages}: similarity {score}, moved</source>
        <translation>{passages}: Ähnlichkeit {score}, verschoben</translation>
    </message>
    <message>
        <source>{passages}: similarity {score}</source>
        <translation>{passages}: Ähnlichkeit {score}</translation>
    </message>
    <message>
        <source>{line}. {role}, not counted</source>
        <translation>{line}. {role}, nicht gezählt</translation>
    </message>
    <message>
        <source>tagged {tag}</source>
        <translation>als {tag} eingestuft</translation>
    </message>
    <message>
        <source>suggested: {tag}</source>
        <translation>Vorschlag: {tag}</translation>
    </message>
    <message>
        <source>only in {side}</source>
        <translation>nur in {side}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source> — site furniture, not compared</source>
        <translation> — Seitenelemente, nicht verglichen</translation>
    </message>
    <message>
        <source> — byline, not counted</source>
        <translation> — Autorzeile, nicht gezählt</translation>
    </message>
    <message>
        <source>{arrow} {moved} moved to {target}, “{words}…”</source>
        <translation>{arrow} {moved} verschoben nach {target}, „{words}…“</translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Artikel nebeneinander</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that correspond; the current line is announced.</source>
        <translation>Jede Reihe enthält die Absätze, die einander entsprechen; die aktuelle Zeile wird angesagt.</translation>
    </message>
    <message>
        <source>Article {side}, with the words of the other one before what replaced them</source>
        <translation>Artikel {side}; die Wörter des anderen stehen vor dem, was sie ersetzt hat</translation>
    </message>
    <message>
        <source>Overview of the review</source>
        <translation>Übersicht der Prüfung</translation>
    </message>
    <message>
        <source>Left what is shared, right what is tagged; the part on the screen can be dragged.</source>
        <translation>Links Gemeinsames, rechts die Einstufungen; der Teil auf dem Bildschirm lässt sich ziehen.</translation>
    </message>
    <message>
        <source>Left what is shared: darker is more, grey is not analysed yet. Right what is tagged. Click or drag to go there (F9 hides it)</source>
        <translation>Links, was gemeinsam ist: je dunkler, desto mehr; Grau ist noch nicht analysiert. Rechts, was eingestuft ist. Klicken oder ziehen, um dorthin zu springen (F9 blendet die Leiste aus)</translation>
    </message>
    <message>
        <source>Left what differs, right what is tagged; the part on the screen can be dragged.</source>
        <translation>Links, was abweicht, rechts, was eingestuft ist; der sichtbare Ausschnitt lässt sich ziehen.</translation>
    </message>
    <message>
        <source>Left what differs: darker is more, grey is not analysed yet. Right what is tagged. Click or drag to go there (F9 hides it)</source>
        <translation>Links, was abweicht: je dunkler, desto mehr; Grau ist noch nicht analysiert. Rechts, was eingestuft ist. Klicken oder ziehen, um dorthin zu springen (F9 blendet die Leiste aus)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Now the other version: drop it here, or click</source>
        <translation>Jetzt die andere Fassung: hier ablegen oder klicken</translation>
    </message>
    <message>
        <source>Drop a file here, or click</source>
        <translation>Datei hier ablegen oder klicken</translation>
    </message>
    <message>
        <source>Version {side}: {words}</source>
        <translation>Fassung {side}: {words}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>No reviews yet. A pair that you open once stands here, with its progress.</source>
        <translation>Noch keine Prüfungen. Ein Paar, das Sie einmal geöffnet haben, steht mit seinem Fortschritt hier.</translation>
    </message>
    <message>
        <source>Compare two versions of an article</source>
        <translation>Zwei Fassungen eines Artikels vergleichen</translation>
    </message>
    <message>
        <source>See which passages correspond and what was reworded, and put a verdict on every line from the keyboard.</source>
        <translation>Sehen Sie, welche Stellen einander entsprechen und was umformuliert wurde, und beurteilen Sie jede Zeile über die Tastatur.</translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation>Letzte Prüfungen</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Every tag is saved as you make it</source>
        <translation>Jede Einstufung wird sofort gespeichert</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Auto-advance on</source>
        <translation>Weiterspringen ein</translation>
    </message>
    <message>
        <source>Auto-advance off</source>
        <translation>Weiterspringen aus</translation>
    </message>
    <message>
        <source>Export waits until every line is analysed…</source>
        <translation>Der Export wartet, bis jede Zeile analysiert ist…</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>A came first</source>
        <translation>A war zuerst da</translation>
    </message>
    <message>
        <source>B came first</source>
        <translation>B war zuerst da</translation>
    </message>
    <message>
        <source>Neither came from the other</source>
        <translation>Keine ging aus der anderen hervor</translation>
    </message>
    <message>
        <source>It cannot be told</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Summary of the pair</source>
        <translation>Zusammenfassung des Paars</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>In B</translation>
    </message>
    <message>
        <source>No byline, agency, dateline, source or picture credit in either version.</source>
        <translation>Weder Autorzeile noch Agentur, Ortsmarke, Quelle oder Bildnennung in einer der beiden Fassungen.</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Ihr Fazit</translation>
    </message>
    <message>
        <source>Why? For example dates, archive copies, who holds the rights</source>
        <translation>Warum? Zum Beispiel Datumsangaben, Archivkopien, wer die Rechte hält</translation>
    </message>
    <message>
        <source>Note to the conclusion</source>
        <translation>Notiz zum Fazit</translation>
    </message>
    <message>
        <source>Kept when you close this; Undo takes it back.</source>
        <translation>Bleibt beim Schließen erhalten; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy figures, credits and counts as text</source>
        <translation>Zahlen, Nennungen und Anzahl der Belege als Text kopieren</translation>
    </message>
    <message>
        <source>It could not be written to disk. Copy your note; closing again drops it.</source>
        <translation>Es konnte nicht auf den Datenträger geschrieben werden. Kopieren Sie Ihre Notiz; beim nächsten Schließen wird sie verworfen.</translation>
    </message>
    <message>
        <source>A and B have changed places; tags, notes and links went with their texts.</source>
        <translation>A und B sind vertauscht; Einstufungen, Notizen und Verknüpfungen sind mit ihren Texten gegangen.</translation>
    </message>
    <message>
        <source>The review can be exported now.</source>
        <translation>Die Prüfung kann jetzt exportiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tagged {tag}.</source>
        <translation>
            <numerusform>Eine Zeile als {tag} eingestuft.</numerusform>
            <numerusform>%n Zeilen als {tag} eingestuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped.</source>
        <translation>
            <numerusform>Eine Zeile übersprungen.</numerusform>
            <numerusform>%n Zeilen übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cleared.</source>
        <translation>
            <numerusform>Einstufung einer Zeile aufgehoben.</numerusform>
            <numerusform>Einstufung von %n Zeilen aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in original wording</source>
        <translation>
            <numerusform>%n Zeile im ursprünglichen Wortlaut</numerusform>
            <numerusform>%n Zeilen im ursprünglichen Wortlaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) reworded</source>
        <translation>
            <numerusform>%n Zeile umformuliert</numerusform>
            <numerusform>%n Zeilen umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) garbled</source>
        <translation>
            <numerusform>%n Zeile gestört</numerusform>
            <numerusform>%n Zeilen gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line has its verdict: {found}.</source>
        <translation>Jede Zeile hat ihr Urteil: {found}.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n Zeile übersprungen</numerusform>
            <numerusform>%n Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line has its verdict: {found}; {skipped}.</source>
        <translation>Jede Zeile hat ihr Urteil: {found}; {skipped}.</translation>
    </message>
    <message>
        <source>Difference {at} of {total}+</source>
        <translation>Unterschied {at} von {total}+</translation>
    </message>
    <message>
        <source>Difference {at} of {total}</source>
        <translation>Unterschied {at} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n+ difference(s)</source>
        <translation>
            <numerusform>%n+ Unterschiede</numerusform>
            <numerusform>%n+ Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>No further difference yet: the analysis goes on</source>
        <translation>Noch kein weiterer Unterschied: Die Analyse läuft noch</translation>
    </message>
    <message>
        <source>No difference is shown</source>
        <translation>Kein Unterschied wird angezeigt</translation>
    </message>
    <message>
        <source>This was the last difference</source>
        <translation>Das war der letzte Unterschied</translation>
    </message>
    <message>
        <source>This was the first difference</source>
        <translation>Das war der erste Unterschied</translation>
    </message>
    <message>
        <source>Read A</source>
        <translation>A lesen</translation>
    </message>
    <message>
        <source>The text of A, with B&apos;s words struck before what stands there in A</source>
        <translation>Der Text von A; die Wörter von B stehen durchgestrichen vor dem, was in A dort steht</translation>
    </message>
    <message>
        <source>Read B</source>
        <translation>B lesen</translation>
    </message>
    <message>
        <source>The text of B, with A&apos;s words struck before what replaced them</source>
        <translation>Der Text von B; die Wörter von A stehen durchgestrichen vor dem, was sie ersetzt hat</translation>
    </message>
    <message>
        <source>{version} · the words of {other} struck</source>
        <translation>{version} · Wörter von {other} durchgestrichen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Ineinander</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Geändertes</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>Abweichungen markieren</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Mark runs of four and more equal words</source>
        <translation>Folgen von vier und mehr gleichen Wörtern markieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Rests in Phrases: it marks the texts, side by side and inline</source>
        <translation>Ruht unter Wendungen: markiert die Texte nebeneinander und ineinander</translation>
    </message>
    <message>
        <source>Rests while what is shared is marked</source>
        <translation>Ruht, solange Gemeinsames markiert ist</translation>
    </message>
    <message>
        <source>There is no screen to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>Es gibt keinen Bildschirm, auf dem das Fenster geöffnet werden kann (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).</translation>
    </message>
    <message>
        <source>Start it from a desktop session, or use &quot;unspin compare A B&quot;.</source>
        <translation>Starten Sie es aus einer Desktop-Sitzung oder verwenden Sie „unspin compare A B“.</translation>
    </message>
    <message>
        <source>The window cannot be opened ({reason}).</source>
        <translation>Das Fenster kann nicht geöffnet werden ({reason}).</translation>
    </message>
    <message>
        <source>Install PySide6-Essentials.</source>
        <translation>Installieren Sie PySide6-Essentials.</translation>
    </message>
    <message>
        <source>Linked with nothing by you</source>
        <translation>Von Ihnen mit nichts verknüpft</translation>
    </message>
    <message>
        <source>Paragraph linked with nothing by you</source>
        <translation>Absatz von Ihnen mit nichts verknüpft</translation>
    </message>
    <message>
        <source>Link to {others} rejected by you</source>
        <translation>Verknüpfung mit {others} von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>Link of the paragraph to {others} rejected by you</source>
        <translation>Verknüpfung des Absatzes mit {others} von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>Linked with {others} by you</source>
        <translation>Von Ihnen mit {others} verknüpft</translation>
    </message>
    <message>
        <source>Paragraph linked with {others} by you</source>
        <translation>Absatz von Ihnen mit {others} verknüpft</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the analysis decide again</source>
        <translation>Die Analyse wieder entscheiden lassen</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Similarity {score} of 100: how much of their words both passages have in common. Numbers count more, words like “the” less</source>
        <translation>Ähnlichkeit {score} von 100: wie viel ihrer Wörter beide Stellen gemeinsam haben. Zahlen zählen mehr, Wörter wie „der“ weniger</translation>
    </message>
    <message>
        <source>Swapping A and B waits until every line is analysed…</source>
        <translation>Das Vertauschen von A und B wartet, bis jede Zeile analysiert ist…</translation>
    </message>
</context>
</TS>

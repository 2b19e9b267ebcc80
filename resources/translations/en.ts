<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n sign(s) in the wording: {a} in A, {b} in B.</source>
        <translation>
            <numerusform>%n sign in the wording: {a} in A, {b} in B.</numerusform>
            <numerusform>%n signs in the wording: {a} in A, {b} in B.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) differ between the versions.</source>
        <translation>
            <numerusform>%n statement differs between the versions.</numerusform>
            <numerusform>%n statements differ between the versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not a sound annotation file: {fault} and %n more.</source>
        <translation>
            <numerusform>This is not a sound annotation file: {fault} and %n more.</numerusform>
            <numerusform>This is not a sound annotation file: {fault} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n lines from {first} {tag}</source>
        <translation>
            <numerusform>Tag %n lines from {first} {tag}</numerusform>
            <numerusform>Tag %n lines from {first} {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the suggestions of %n lines from {first}</source>
        <translation>
            <numerusform>Accept the suggestions of %n lines from {first}</numerusform>
            <numerusform>Accept the suggestions of %n lines from {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n lines from {first}</source>
        <translation>
            <numerusform>Clear %n lines from {first}</numerusform>
            <numerusform>Clear %n lines from {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n lines from {first}</source>
        <translation>
            <numerusform>Skip %n lines from {first}</numerusform>
            <numerusform>Skip %n lines from {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{deed} %n lines from {first}</source>
        <translation>
            <numerusform>{deed} %n lines from {first}</numerusform>
            <numerusform>{deed} %n lines from {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n strong suggestion(s)?</source>
        <translation>
            <numerusform>Accept %n strong suggestion?</numerusform>
            <numerusform>Accept %n strong suggestions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the rows</source>
        <translation>
            <numerusform>and %n more, marked in the rows</numerusform>
            <numerusform>and %n more, marked in the rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{a} became {b}, %n times so far</source>
        <translation>
            <numerusform>{a} became {b}, %n times so far</numerusform>
            <numerusform>{a} became {b}, %n times so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{a} became {b}, %n times in the article</source>
        <translation>
            <numerusform>{a} became {b}, %n times in the article</numerusform>
            <numerusform>{a} became {b}, %n times in the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) (UTF-16: {utf16} units, UTF-8: {utf8} bytes)</source>
        <translation>
            <numerusform>%n character (UTF-16: {utf16} units, UTF-8: {utf8} bytes)</numerusform>
            <numerusform>%n characters (UTF-16: {utf16} units, UTF-8: {utf8} bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the chosen %n phrase pair(s)</source>
        <translation>
            <numerusform>Copied the chosen phrase pair</numerusform>
            <numerusform>Copied the chosen %n phrase pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied all %n phrase pair(s)</source>
        <translation>
            <numerusform>Copied the only phrase pair</numerusform>
            <numerusform>Copied all %n phrase pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the chosen %n quote(s)</source>
        <translation>
            <numerusform>Copied the chosen quote</numerusform>
            <numerusform>Copied the chosen %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied all %n quote(s)</source>
        <translation>
            <numerusform>Copied the only quote</numerusform>
            <numerusform>Copied all %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tagged} / %n line(s)</source>
        <translation>
            <numerusform>{tagged} / %n line</numerusform>
            <numerusform>{tagged} / %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {tagged} of %n line(s) tagged</source>
        <translation>
            <numerusform>{title}, {tagged} of %n line tagged</numerusform>
            <numerusform>{title}, {tagged} of %n lines tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: the texts have %n line(s) now, before {before}.</source>
        <translation>
            <numerusform>Analysed again: the texts have %n line now, before {before}.</numerusform>
            <numerusform>Analysed again: the texts have %n lines now, before {before}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: %n line(s) are linked otherwise.</source>
        <translation>
            <numerusform>Analysed again: %n line is linked otherwise.</numerusform>
            <numerusform>Analysed again: %n lines are linked otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: the links are the same, %n phrase(s) otherwise.</source>
        <translation>
            <numerusform>Analysed again: the links are the same, %n phrase otherwise.</numerusform>
            <numerusform>Analysed again: the links are the same, %n phrases otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tagged} of %n line(s) tagged</source>
        <translation>
            <numerusform>{tagged} of %n line tagged</numerusform>
            <numerusform>{tagged} of %n lines tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) tagged {tag}.</source>
        <translation>
            <numerusform>%n line tagged {tag}.</numerusform>
            <numerusform>%n lines tagged {tag}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped.</source>
        <translation>
            <numerusform>%n line skipped.</numerusform>
            <numerusform>%n lines skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cleared.</source>
        <translation>
            <numerusform>%n line cleared.</numerusform>
            <numerusform>%n lines cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in original wording</source>
        <translation>
            <numerusform>%n line in original wording</numerusform>
            <numerusform>%n lines in original wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) reworded</source>
        <translation>
            <numerusform>%n line reworded</numerusform>
            <numerusform>%n lines reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) garbled</source>
        <translation>
            <numerusform>%n line garbled</numerusform>
            <numerusform>%n lines garbled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n line skipped</numerusform>
            <numerusform>%n lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ difference(s)</source>
        <translation>
            <numerusform>%n+ differences</numerusform>
            <numerusform>%n+ differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) of {paragraph} do not fit on the screen. Press again to tag them all</source>
        <translation>
            <numerusform>The %n line of {paragraph} does not fit on the screen. Press again to tag it</numerusform>
            <numerusform>All %n lines of {paragraph} do not fit on the screen. Press again to tag them all</numerusform>
        </translation>
    </message>
</context>
</TS>

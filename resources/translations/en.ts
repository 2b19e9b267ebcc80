<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>self._message</name>
    <message numerus="yes">
        <source>warn</source>
        <comment>Compare {what} with the open article? The open review stays as it is.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>info</source>
        <comment>Link {near} with {with_what}: go to a {level} of {far} and press Enter. Space: one more · N or Delete: with nothing · Esc: back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self.toast</name>
    <message numerus="yes">
        <source>info</source>
        <comment>{len(change.lines)} lines {done}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window.message</name>
    <message numerus="yes">
        <source>error</source>
        <comment>Something unexpected went wrong ({kind.__name__}: {error}). What shows as saved is saved. Please report it with the text of this message.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>

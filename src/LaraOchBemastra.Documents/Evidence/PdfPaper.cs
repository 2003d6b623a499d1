using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Evidence;

/// <summary>
/// A PDF read from its first byte to its last, objects inside compressed streams too, so that nothing in it is seen by a reader
/// and not by us. It may show pages and nothing else: no script, no program to start, no file inside, nothing that happens by
/// itself on opening, no lock.
/// </summary>
internal ref struct PdfPaper
{
    private const int Deepest = 100;

    private readonly ReadOnlySpan<byte> _file;
    private readonly bool _inside;
    private readonly PdfBudget _budget;
    private readonly Stack<PdfDictionary> _open = new();
    private PdfTokens _tokens;
    private PdfDictionary? _closed;
    private (long Number, int At) _before;
    private (long Number, int At) _last;

    private PdfPaper(ReadOnlySpan<byte> file, PdfBudget budget, bool inside)
    {
        _file = file;
        _budget = budget;
        _inside = inside;
        _tokens = new PdfTokens(file);
    }

    public static CheckedEvidence Read(ReadOnlySpan<byte> file)
    {
        PdfEnds.Check(file);
        var budget = new PdfBudget();
        var paper = new PdfPaper(file, budget, inside: false);
        paper.ReadAll();
        if (!budget.HasCatalogue || budget.Pages == 0)
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }

        // A reader that jumps to an object of its own choosing must find only objects that were read here.
        PdfEnds.CheckObjects(file, budget.Objects);
        return new CheckedEvidence(EvidenceKind.Pdf, file.ToArray(), budget.Pages);
    }

    private void ReadAll()
    {
        for (var token = _tokens.Next(); token != PdfToken.End; token = _tokens.Next())
        {
            Take(token);
        }

        if (_open.Count > 0)
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }
    }

    private void Take(PdfToken token)
    {
        switch (token)
        {
            case PdfToken.DictOpen or PdfToken.ArrayOpen:
                Open(token == PdfToken.ArrayOpen);
                break;
            case PdfToken.DictClose or PdfToken.ArrayClose:
                Close(token == PdfToken.ArrayClose);
                break;
            case PdfToken.Name:
                PdfRules.CheckName(_tokens.Text);
                Inner?.Name(_tokens.Text);
                break;
            case PdfToken.Number:
                (_before, _last) = (_last, (_tokens.Number, _tokens.From));
                Inner?.Put(new PdfValue(Number: _tokens.Number));
                break;
            case PdfToken.Word:
                Word(_tokens.Text);
                break;
            default:
                Inner?.Put(new PdfValue());
                break;
        }
    }

    private readonly PdfDictionary? Inner => _open.TryPeek(out var inner) ? inner : null;

    private readonly void Open(bool array)
    {
        if (_open.Count == Deepest)
        {
            throw new RefusedException(EvidenceRefusals.NotCheckable());
        }

        _open.Push(new PdfDictionary(array));
    }

    private void Close(bool array)
    {
        if (!_open.TryPop(out var closed) || closed.IsArray != array)
        {
            throw new RefusedException(EvidenceRefusals.Damaged());
        }

        if (!array)
        {
            PdfRules.CheckDictionary(closed);
            _budget.Note(closed);
        }

        _closed = closed;
        Inner?.Put(new PdfValue(Items: closed));
    }

    private void Word(string word)
    {
        if (word == "R")
        {
            Inner?.Refer();
        }
        else if (Inner is { } inner)
        {
            inner.Put(new PdfValue());
        }
        else if (word == "obj" && !_inside)
        {
            _budget.Objects.Add(_before.At);
            _closed = null;
        }
        else if (word == "stream" && !_inside && _closed is { IsArray: false } dictionary)
        {
            Stream(dictionary);
        }
    }

    private void Stream(PdfDictionary dictionary)
    {
        var content = PdfEnds.StreamAt(_file, _tokens.At, dictionary.Of("Length"));
        var packed = _file[content];
        _tokens.At = content.End.Value;
        var isObjects = dictionary.Is("ObjStm") || (dictionary.Of("First") is not null && dictionary.Of("N") is not null);
        PdfRules.CheckStream(dictionary, isObjects);
        var unpacked = _budget.Unpack(dictionary.Filters!, packed, keep: isObjects);
        if (isObjects)
        {
            var objects = new PdfPaper(unpacked, _budget, inside: true);
            objects.ReadAll();
        }
    }
}

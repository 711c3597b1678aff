using System.Runtime.Intrinsics;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Drops columns for a whole sentence at a time (Gal and Ghahramani 2016), and if asked single cells.</summary>
sealed unsafe class Dropout(float share, float cells = 0)
{
    readonly Block[] _masks = [new(), new()];
    readonly Block[] _single = [new(), new()];

    /// <remarks>Without dice nothing is dropped.</remarks>
    public void Forward(Lanes lanes, View rows, Dice? dice, int half)
    {
        if (dice == null) return;
        Draw(_masks[half], lanes.Count * rows.Columns, share, dice);
        if (cells > 0) Draw(_single[half], rows.Rows * rows.Columns, cells, dice);
        Apply(lanes, rows, half);
    }

    /// <summary>The same columns and cells are dropped from the gradient.</summary>
    public void Apply(Lanes lanes, View rows, int half)
    {
        for (int place = 0; place < lanes.Places; place++)
        {
            for (int lane = 0; lane < lanes.Active(place); lane++)
            {
                int row = lanes.Row(lane, place);
                Multiply(rows.Row(row), _masks[half].At + (nint)lane * rows.Columns, rows.Columns);
                if (cells > 0) Multiply(rows.Row(row), _single[half].At + (nint)row * rows.Columns, rows.Columns);
            }
        }
    }

    static void Multiply(float* row, float* mask, int count)
    {
        for (int i = 0; i < count; i += 8) (Vector256.Load(row + i) * Vector256.Load(mask + i)).Store(row + i);
    }

    static void Draw(Block block, int count, float share, Dice dice)
    {
        float* at = block.Need(count + 8);
        uint limit = (uint)(share * 65536);
        float kept = 1 / (1 - share);
        for (int i = 0; i < count; i += 4)
        {
            ulong bits = dice.Bits();
            for (int j = 0; j < 4; j++, bits >>= 16) at[i + j] = (bits & 65535) < limit ? 0 : kept;
        }
    }
}
